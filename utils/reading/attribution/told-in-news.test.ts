import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each<[text: string, claims: (string | null)[][]]>([
  [
    'A man who took bribes from a firm was jailed on Friday after a judge said he had sold the city.',
    [['a judge', 'said', 'he had sold the city.']],
  ],
  [
    'A report to members in January put the bill at £1.1m.',
    [['A report to members', 'put', 'the bill at £1.1m.']],
  ],
  [
    'The agency said that nine had died, and appealed for $50 million to fight it.',
    [
      ['The agency', 'said', 'that nine had died'],
      ['The agency', 'appealed for', '$50 million to fight it.'],
    ],
  ],
  [
    'A court ruled that she had been dismissed unfairly and ordered the ministry to pay her 140,000 zloty.',
    [
      ['A court', 'ruled', 'that she had been dismissed unfairly'],
      ['A court', 'ordered', 'to pay her 140,000 zloty.'],
    ],
  ],
  [
    'The toll rose to 11, the fire service said at 8 a.m. on Tuesday.',
    [['the fire service', 'said', 'The toll rose to 11']],
  ],
  [
    'The fire was out, Lind reported around 3:30 p.m. local time.',
    [['Lind', 'reported', 'The fire was out']],
  ],
  ['The mayor said at 9 p.m. that the fire was out.', [['The mayor', 'said', 'that the fire was out.']]],
  [
    'Lind laughed, calling it a hoax and vowing to fight.',
    [
      ['Lind', 'calling', 'it a hoax'],
      ['Lind', 'vowing', 'to fight.'],
    ],
  ],
  [
    '“If there are twelve lamps, there must be twelve at night,” he would tell her.',
    [['he', 'would tell', '“If there are twelve lamps, there must be twelve at night,”']],
  ],
  ['Ruiz, on NBC’s “Meet the Press,” said the plan was dead.', [['Ruiz', 'said', 'the plan was dead.']]],
  [
    'Ruiz, speaking on the radio’s “Harbour Talk,” said she had read it.',
    [['Ruiz', 'said', 'she had read it.']],
  ],
  [
    'A guard said that he told them to “fix it.” The Courier earlier reported on the warnings.',
    [['A guard', 'said', 'that he told them to “fix it.”']],
  ],
  [
    'Ruiz said it was wrong, but she did not elaborate when asked which.',
    [
      ['Ruiz', 'said', 'it was wrong'],
      ['she', 'did not elaborate'],
    ],
  ],
  ['He neither admitted nor denied wrongdoing.', [['He', 'neither admitted nor denied', 'wrongdoing.']]],
  [
    'The bank said it would cut 2,000 jobs, and raised its savings target to 3 billion euros.',
    [
      ['The bank', 'said', 'it would cut 2,000 jobs'],
      ['The bank', 'raised', 'its savings target to 3 billion euros.'],
    ],
  ],
  [
    'He said he had offered to give up his raise, an offer that Lind called “generous but not enough.”',
    [
      ['He', 'said', 'he had offered to give up his raise'],
      ['Lind', 'called', 'an offer', '“generous but not enough.”'],
    ],
  ],
  [
    'Oil prices rose after the agency raised its forecast for demand to 103 million barrels, citing a stronger outlook.',
    [
      ['the agency', 'raised', 'its forecast for demand to 103 million barrels'],
      ['the agency', 'citing', 'a stronger outlook.'],
    ],
  ],
  [
    'The army said it had shot down nine drones, but two hit a school, the mayor said.',
    [
      ['The army', 'said', 'it had shot down nine drones'],
      ['the mayor', 'said', 'two hit a school'],
    ],
  ],
  [
    'Lee won, while Ruiz had a win that led Lind to declare that the race was over.',
    [['Lind', 'declare', 'that the race was over.']],
  ],
  [
    'Ruiz drew cheers as she thanked them and then boomed, “There is no place like home.”',
    [['Ruiz', 'boomed', '“There is no place like home.”']],
  ],
  [
    '“Is Lind running against us?” asked Ruiz, of what he calls the “crooked” vote. “The answer is he is not.”',
    [
      ['Ruiz', 'asked', '“Is Lind running against us?”', '“The answer is he is not.”'],
      ['he', 'calls', 'the “crooked” vote.'],
    ],
  ],
  [
    'Ruiz leads a campaign — one he calls “Confident Porto” — but it is not for mayor.',
    [['he', 'calls', '“Confident Porto”']],
  ],
  [
    '(The French are fans of “The Break,” Mr. Lind said.)',
    [['Mr. Lind', 'said', 'The French are fans of “The Break,”']],
  ],
  [
    '(As the Courier first reported, the pier is closed.)',
    [['the Courier', 'first reported', 'the pier is closed.']],
  ],
  ['(According to police, nine were hurt.)', [['police', 'According to', 'nine were hurt.']]],
  [
    'The image showed that Lind had shared it and added his own comment.',
    [['The image', 'showed', 'that Lind had shared it and added his own comment.']],
  ],
  [
    'The office contends that it is on track to meet those targets, and Tom Lind, the climate adviser, said he was ready.',
    [
      ['The office', 'contends', 'that it is on track to meet those targets'],
      ['Tom Lind', 'said', 'he was ready.'],
    ],
  ],
  [
    'Research suggests that trade and related job losses have hurt the town.',
    [['Research', 'suggests', 'that trade and related job losses have hurt the town.']],
  ],
  [
    'Research to be released this week by four leading economists suggests that trade has hurt the town.',
    [['Research', 'suggests', 'that trade has hurt the town.']],
  ],
  [
    'In nearby Porto, the steel plant is hanging on, but it is under pressure, said the firm’s chief executive, John Lind.',
    [
      [
        'the firm’s chief executive',
        'said',
        'In nearby Porto, the steel plant is hanging on, but it is under pressure',
      ],
    ],
  ],
  [
    'They fight back - “If he wins, we lose the port,” one Ruiz ad declared.',
    [['one Ruiz ad', 'declared', '“If he wins, we lose the port,”']],
  ],
  [
    'The survey found that “The Tower,” a show that had its premiere in 1999, and “The Sea,” which began in 2002, were popular.',
    [
      [
        'The survey',
        'found',
        'that “The Tower,” a show that had its premiere in 1999, and “The Sea,” which began in 2002, were popular.',
      ],
    ],
  ],
  ['Ruiz wrote legislation that gave Lind expanded power.', []],
  ['Ruiz published an essay entitled, “Why the Old Pier Is More Important Than You Think.”', []],
  ['The firm was known for asking staff puzzling questions to see how they answered.', []],
  ['Ruiz makes no apologies for accusing the army of militarizing disputed waters.', []],
  ['Nearly 60 percent of Ruiz’s reported contributions have come from women.', []],
  ['Plans extend beyond TV shows, including films like “The Tower,” “The Break” and “The Sea.”', []],
  ['Hundreds cast their votes for Lind as the rain fell.', []],
  ['Lind reported daily to the owner.', []],
  [
    'Ruiz branded the referee “a circus” after his side conceded twice.',
    [['Ruiz', 'branded', 'the referee “a circus”']],
  ],
  [
    'Ruiz blasted her rival over the plan, minutes after he said it was dead.',
    [
      ['Ruiz', 'blasted', 'her rival over the plan'],
      ['he', 'said', 'it was dead.'],
    ],
  ],
  ['Ruiz painted the party as lurching left.', [['Ruiz', 'painted', 'the party as lurching left.']]],
  ['“It’s football,” the 24-year-old shrugged.', [['the 24-year-old', 'shrugged', '“It’s football,”']]],
  [
    'She confirmed that striker Jo Lind will miss the match but hopes to have Ruth Pell back.',
    [['She', 'confirmed', 'that striker Jo Lind will miss the match']],
  ],
  ['Coach Lena Lind felt her team deserved it.', [['Coach Lena Lind', 'felt', 'her team deserved it.']]],
  [
    'Lind recalled that the judge sent back a memo with a word written across it: “Why?”',
    [['Lind', 'recalled', 'that the judge sent back a memo with a word written across it: “Why?”']],
  ],
  [
    'She would later say that she learned to read from postcards.',
    [['She', 'would later say', 'that she learned to read from postcards.']],
  ],
  ['“That is wrong,” he has since written.', [['he', 'has since written', '“That is wrong,”']]],
  [
    'His mother, who asked that her name not be used, said he had left.',
    [['His mother', 'said', 'he had left.']],
  ],
  [
    'She would not say whether he was hurt, nor would she comment on the report.',
    [
      ['She', 'would not say', 'whether he was hurt'],
      ['she', 'nor would she comment', 'on the report.'],
    ],
  ],
  [
    'Lind’s lawyer said his client had done nothing and would plead not guilty.',
    [['Lind’s lawyer', 'said', 'his client had done nothing and would plead not guilty.']],
  ],
  [
    'The Courier, which reported in May that the bot, posing as a “friend”, had told a girl to fast, was praised.',
    [['which', 'reported', 'that the bot, posing as a “friend”, had told a girl to fast']],
  ],
  [
    'A judge ruled that the case may go ahead, rejecting the firm’s argument that speech is free.',
    [
      ['A judge', 'ruled', 'that the case may go ahead'],
      ['A judge', 'rejecting', 'the firm’s argument that speech is free.'],
    ],
  ],
  ['The plan, he said, “is dead.”', [['he', 'said', 'The plan', '“is dead.”']]],
  [
    'JAKARTA: At least 38 people died when a ferry sank, Ruiz said.',
    [['Ruiz', 'said', 'At least 38 people died when a ferry sank']],
  ],
  [
    'A petition demanding that Lind be brought back had drawn 80,000 signatures.',
    [['A petition', 'demanding', 'that Lind be brought back']],
  ],
  ['He has a point, and we do not dismiss it.', []],
  ['Some will say that the paper is wrong.', []],
  ['Ana Ruiz, judge who wrote landmark privacy ruling, dies at 81', []],
  ['Nor did they note the many towns that have such a tax.', []],
  ['Ruiz, who was there, called what she saw “terrible.”', [['Ruiz', 'called', 'what she saw “terrible.”']]],
  ['Lee left after saying he would stay.', [['Lee', 'saying', 'he would stay.']]],
  [
    'Two members have said they will not back Lind, as has Tom Deane, the mayor of Porto.',
    [['Two members', 'have said', 'they will not back Lind']],
  ],
  [
    'Early polls show voters rejecting Lind: A Courier poll this month found Lind even with Ruiz.',
    [
      ['Early polls', 'show', 'voters rejecting Lind'],
      ['A Courier poll', 'found', 'Lind even with Ruiz.'],
    ],
  ],
  ['Leaders were careful not to anger Lind by urging him to quit the race.', []],
  [
    'She said: “I am not sure that this is the way”, before walking out.',
    [['She', 'said', '“I am not sure that this is the way”']],
  ],
  [
    'Ruiz, who has said the plan is “dead on arrival,” voted against it.',
    [['who', 'has said', 'the plan is “dead on arrival,”']],
  ],
  [
    'If the talks fail, warned Ruiz, “there will be war”.',
    [['Ruiz', 'warned', 'If the talks fail', '“there will be war”.']],
  ],
  ['“There will be war,” warned Ruiz.', [['Ruiz', 'warned', '“There will be war,”']]],
  ['Lind said no when asked if he would resign.', [['Lind', 'said', 'no']]],
  ['The defence said Lind was ill.', [['The defence', 'said', 'Lind was ill.']]],
  [
    'The union called on Ruiz to resign, which she refused to do.',
    [['The union', 'called on', 'Ruiz to resign']],
  ],
  [
    'The ministry said the fire had been put out, but videos posted online showed flames at the depot.',
    [
      ['The ministry', 'said', 'the fire had been put out'],
      ['videos', 'showed', 'flames at the depot.'],
    ],
  ],
  ['In a video posted online, Ruiz said the pier was closed.', [['Ruiz', 'said', 'the pier was closed.']]],
  [
    'The army did not say where, and local people said most of the dead were farmers.',
    [
      ['The army', 'did not say', 'where'],
      ['local people', 'said', 'most of the dead were farmers.'],
    ],
  ],
  [
    'It was late. Ruiz, calling the vote “a step back,” said she would resign.',
    [
      ['Ruiz', 'calling', 'the vote “a step back,”'],
      ['Ruiz', 'said', 'she would resign.'],
    ],
  ],
  ['She advises a foundation that helps others.', []],
  ['Of those, 40 went on to report wrongdoing.', []],
])('%s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});
