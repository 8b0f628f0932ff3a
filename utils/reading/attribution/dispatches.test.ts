/** What dispatches of our own, written in the manner of war reporting, courts and central banks, showed. */

import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  [
    'The army said in its daily briefing that the port was hit.',
    'The army',
    'said',
    'that the port was hit.',
  ],
  [
    'According to the complaint, filed last May, a clerk lied.',
    'the complaint',
    'According to',
    'a clerk lied.',
  ],
  ['“I can plant again,” joked one of them, Ana Tan.', 'one of them', 'joked', '“I can plant again,”'],
  [
    'Talks have stalled, people familiar with them say.',
    'people familiar with them',
    'say',
    'Talks have stalled',
  ],
  ['It is dead, according to those close to him.', 'those close to him', 'according to', 'It is dead'],
  [
    'The raid was launched, the army said in a note, “in answer to fire.”',
    'the army',
    'said',
    'The raid was launched … “in answer to fire.”',
  ],
  [
    'The drug is safe, regulators said, and should be given to all.',
    'regulators',
    'said',
    'The drug is safe … and should be given to all.',
  ],
  [
    'Nine died, officials said, including two guards.',
    'officials',
    'said',
    'Nine died … including two guards.',
  ],
  [
    'Nine died, officials said, and at least 40 were hurt.',
    'officials',
    'said',
    'Nine died … and at least 40 were hurt.',
  ],
  ['Regulators urged everyone over 60 to take it.', 'Regulators', 'urged', 'to take it.'],
  ['The company claims to have cut costs.', 'The company', 'claims', 'to have cut costs.'],
  ['A memo warned as early as 2019 that the dam leaked.', 'A memo', 'warned', 'that the dam leaked.'],
  ['The court held that the law was void.', 'The court', 'held', 'that the law was void.'],
  ['His rival fired back that he had had years.', 'His rival', 'fired back', 'that he had had years.'],
  ['Critics called that choice a mistake.', 'Critics', 'called', 'that choice a mistake.'],
  [
    'Lind conceded defeat late Sunday after crowds filled the square.',
    'Lind',
    'conceded',
    'defeat late Sunday',
  ],
  ['The trial heard that Lind had bought it.', null, 'heard', 'that Lind had bought it.'],
  ['The ministry disagrees, saying its model is sound.', 'The ministry', 'saying', 'its model is sound.'],
  ['Researchers found no link to naps.', 'Researchers', 'found', 'no link to naps.'],
  ['Images from Halden Orbit, a provider, show smoke.', 'Images from Halden Orbit', 'show', 'smoke.'],
  ['Families of the victims demand that it close.', 'Families of the victims', 'demand', 'that it close.'],
  ['More than 40 lawmakers demand that he go.', 'More than 40 lawmakers', 'demand', 'that he go.'],
  ['The fund projects a deficit of 4%.', 'The fund', 'projects', 'a deficit of 4%.'],
  ['Ruiz told the court that day, he was ill.', 'Ruiz', 'told', 'he was ill.'],
  ['The mayor said that night the bridge was shut.', 'The mayor', 'said', 'the bridge was shut.'],
  ['She argued the plan shortchanges schools.', 'She', 'argued', 'the plan shortchanges schools.'],
  ['The union maintains the clause gags staff.', 'The union', 'maintains', 'the clause gags staff.'],
  ['Lind maintains the law is fair.', 'Lind', 'maintains', 'the law is fair.'],
  ['“We are sorry,” was all Lind would say.', 'Lind', 'would say', '“We are sorry,”'],
  ['Ruiz vowed to fight men named in the list.', 'Ruiz', 'vowed', 'to fight men named in the list.'],
  ['He contends high fees gouge renters.', 'He', 'contends', 'high fees gouge renters.'],
  [
    'The city argued the ban on nets cripples crews.',
    'The city',
    'argued',
    'the ban on nets cripples crews.',
  ],
  ['The union called on him to quit, a step that he refused.', 'The union', 'called on', 'him to quit'],
  ['An executive there, however, said it was dead.', 'An executive', 'said', 'it was dead.'],
  ['A resident there told us that nobody came.', 'A resident', 'told', 'that nobody came.'],
  [
    'A person involved in the planning said it would cost more.',
    'A person involved in the planning',
    'said',
    'it would cost more.',
  ],
  [
    'Firefighters believe the blaze started in a skip.',
    'Firefighters',
    'believe',
    'the blaze started in a skip.',
  ],
  ['A second cautioned that Porto could block it.', 'A second', 'cautioned', 'that Porto could block it.'],
  [
    'Beijing opposes sanctions, its envoy said, “as a matter of principle.”',
    'its envoy',
    'said',
    'Beijing opposes sanctions … “as a matter of principle.”',
  ],
  ['• Trains will run, the operator said.', 'the operator', 'said', 'Trains will run'],
  ['“They feed us lies,” he is heard saying.', 'he', 'is heard saying', '“They feed us lies,”'],
  ['A man can be heard saying it is gone.', 'A man', 'can be heard saying', 'it is gone.'],
  ['It urged the regulator, Aquawat, to act.', 'It', 'urged', 'to act.'],
  ['Three killed in harbour blast: police', 'police', ':', 'Three killed in harbour blast'],
  ['He posted a video that he said showed a raid.', 'he', 'said', 'a video that … showed a raid.'],
  [
    'The line will hold, Interfax quoted the general as saying.',
    'the general',
    'as saying',
    'The line will hold',
  ],
  ['It fell, claimed Sever, a channel, but nobody left.', 'Sever', 'claimed', 'It fell'],
  [
    'He said the charges, which he denies, are false.',
    'He',
    'said',
    'the charges, which he denies, are false.',
  ],
])('%s', (text, source, cue, content) => {
  expect(claimsIn(text)).toEqual([[source, cue, ...content.split(' … ')]]);
});

it.each([
  'The ministry, which rarely acknowledges losses, was silent.',
  'Two soldiers asked to be identified only by their call signs.',
  'Ruiz asked to not be named.',
  'He flew to Portugal, the state he calls a second home.',
  'He insisted on anonymity because he had signed a pledge.',
  'They demanded anonymity because they feared for their jobs.',
  'Not everyone is convinced that the plan is sound.',
  'Not all experts believe that the plan is sound.',
  'Rail strike called off after talks',
  'Consumer groups beg to differ.',
  'The silence suggests that talks failed.',
  'Experience shows that dams leak.',
  'Her tone suggested that she was leaving.',
])('no claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it.each([
  [
    'Lind told us the army was ready and refused to say when.',
    [
      ['Lind', 'told', 'the army was ready'],
      ['Lind', 'refused to say', 'when.'],
    ],
  ],
  ['Asked who the culprit was, she said, “Wait.”', [['she', 'said', '“Wait.”']]],
  ['Police say the man fled but have not named him.', [['Police', 'say', 'the man fled']]],
  [
    'Aides say he was tired and have asked for rest.',
    [
      ['Aides', 'say', 'he was tired'],
      ['Aides', 'have asked for', 'rest.'],
    ],
  ],
  [
    'He denies the charges, which he says are old.',
    [
      ['He', 'denies', 'the charges'],
      ['he', 'says', 'the charges, which', 'are old.'],
    ],
  ],
  ['The firm, which cited two aides, stands by it.', [['which', 'cited', 'two aides']]],
  [
    'A probe found gas above the moon Ceto, the agency said, raising hopes that life exists.',
    [['the agency', 'said', 'A probe found gas above the moon Ceto']],
  ],
  [
    'Rates fell. The Halden Press, citing leaked payment records, puts it at 500.',
    [
      ['leaked payment records', 'citing', 'it at 500.'],
      ['The Halden Press', 'puts', 'it at 500.'],
    ],
  ],
  [
    'Porto says it will not matter, a line repeated by Tom Lind.',
    [
      ['Porto', 'says', 'it will not matter'],
      ['Tom Lind', 'repeated', 'a line'],
    ],
  ],
  [
    'Lind demanded a recount, a request the board rejected.',
    [
      ['Lind', 'demanded', 'a recount'],
      ['the board', 'rejected', 'a request'],
    ],
  ],
  [
    'Officials fear that the dam has failed and warn that the town is next.',
    [
      ['Officials', 'fear', 'that the dam has failed'],
      ['Officials', 'warn', 'that the town is next.'],
    ],
  ],
])('%s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});
