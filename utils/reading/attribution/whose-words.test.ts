import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ruiz said only the bank could decide.', 'Ruiz', 'said', 'only the bank could decide.'],
  ['Ruiz said barely half of them voted.', 'Ruiz', 'said', 'barely half of them voted.'],
  ['Stock in Vodal fell after the carmaker announced a recall.', 'the carmaker', 'announced', 'a recall.'],
  [
    'Lawyers overseeing the bankruptcy have said that the firm has recovered $7 billion.',
    'Lawyers overseeing the bankruptcy',
    'have said',
    'that the firm has recovered $7 billion.',
  ],
  [
    'The level at which the Centers for Disease Control and Prevention recommends care is 5.',
    'the Centers for Disease Control and Prevention',
    'recommends',
    'care is 5.',
  ],
  ['Auditors counted 15,900 pipes.', 'Auditors', 'counted', '15,900 pipes.'],
  ['He spoke from the yard, where, he said, water had run out.', 'he', 'said', 'water had run out.'],
  [
    'Ten million people live with it, the foundation estimates.',
    'the foundation',
    'estimates',
    'Ten million people live with it',
  ],
  [
    'A larger, two-year study is due to end in May, said Ana Ruiz, a professor who leads it.',
    'Ana Ruiz',
    'said',
    'A larger, two-year study is due to end in May',
  ],
  [
    'Output rose 1.1% to 36.8 billion tonnes, the Carbon Project, a group of scientists, reported.',
    'the Carbon Project',
    'reported',
    'Output rose 1.1% to 36.8 billion tonnes',
  ],
  ['The truce, which Porto says it will honour, begins Friday.', 'Porto', 'says', 'it will honour'],
  ['It may go ahead, which his lawyer, Ana Ruiz, said it would.', 'his lawyer', 'said', 'it would.'],
  [
    'The office put the chance of a dry May at one in three.',
    'The office',
    'put',
    'the chance of a dry May at one in three.',
  ],
  ['Scientists gave it a 40% chance of rain.', 'Scientists', 'gave', 'it a 40% chance of rain.'],
  ['Goldman sees oil at $100 by June.', 'Goldman', 'sees', 'oil at $100 by June.'],
  ['Economists see inflation easing.', 'Economists', 'see', 'inflation easing.'],
  ['The mayor resigned, the Guardian has learned.', 'the Guardian', 'has learned', 'The mayor resigned'],
  ['He wrote in an op-ed that demand would rise.', 'He', 'wrote', 'that demand would rise.'],
  ['Vidal has maintained his innocence.', 'Vidal', 'has maintained', 'his innocence.'],
  ['Ruiz told the BBC a few minutes ago: “Stay at home.”', 'Ruiz', 'told', '“Stay at home.”'],
  ['The firm owed $9 billion, court papers show.', 'court papers', 'show', 'The firm owed $9 billion'],
  ['It is above the 900 the ministry cited in May.', 'the ministry', 'cited', 'the 900'],
  ['Kyiv disputes that its forces retreat.', 'Kyiv', 'disputes', 'that its forces retreat.'],
  ['The agency questioned the method.', 'The agency', 'questioned', 'the method.'],
  [
    'According to people close to the striker, he had decided in May.',
    'people close to the striker',
    'According to',
    'he had decided in May.',
  ],
  [
    'The bill would fall by a third, analysts at Acme estimate.',
    'analysts at Acme',
    'estimate',
    'The bill would fall by a third',
  ],
  [
    'The agency told lawmakers in a closed-door briefing that it was getting help.',
    'The agency',
    'told',
    'that it was getting help.',
  ],
  [
    'A panel that monitors sanctions reported in May that ships had sunk.',
    'A panel',
    'reported',
    'that ships had sunk.',
  ],
  ['She attributed the gains to luck.', 'She', 'attributed', 'the gains to luck.'],
  ['Its director called that “a fraction of it.”', 'Its director', 'called', 'that “a fraction of it.”'],
  [
    'Bacteria could rewrite what is known, scientists report today in Science.',
    'scientists',
    'report',
    'Bacteria could rewrite what is known',
  ],
  [
    'The court blocked a rule that its owners called a backdoor ban.',
    'its owners',
    'called',
    'a backdoor ban.',
  ],
  ['Acme expects it to average $2,175.', 'Acme', 'expects', 'it to average $2,175.'],
  ['The mayor rejected that figure.', 'The mayor', 'rejected', 'that figure.'],
])('%s', (text, source, cue, content) => {
  expect(claimsIn(text)).toEqual([[source, cue, content]]);
});

it.each([
  'Rival Next, which reports full-year results on March 21, was down.',
  'Acme reported quarterly results on Tuesday.',
  'Prosecutors called 15 witnesses, three of them former friends.',
  'One question the study leaves open is whether it works.',
  'Nausea was reported by 46 percent of the patients.',
  'She sees 20 patients a day.',
  'He gave the bill to 40 friends.',
  'She counted 40 sheep.',
  'The police questioned the suspect.',
  'Anyone with information is asked to call 101, quoting log 412.',
  'The gains attributed to weather were small.',
  'Families are told not to report them.',
  'She is only the 17th judge who has been confirmed since May.',
  'The officer who raped her -- a claim that began in court -- left.',
])('no claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it.each([
  ['“No,” Ruiz told reporters when asked about the vote.', [['Ruiz', 'told', '“No,”']]],
  [
    'His office did not respond to a request for comment, nor did the ministry.',
    [['His office', 'did not respond', 'a request for comment']],
  ],
  [
    'It did not say when, and outside analysts said the claims were false.',
    [
      ['It', 'did not say', 'when'],
      ['analysts', 'said', 'the claims were false.'],
    ],
  ],
  [
    'Marca put it at 150 million euros; Le Parisien, citing a source, said it was less.',
    [
      ['Marca', 'put', 'it at 150 million euros'],
      ['a source', 'citing', 'it was less.'],
      ['Le Parisien', 'said', 'it was less.'],
    ],
  ],
  [
    'It needs 200 shells, he said in a letter, but is firing 20 a day.',
    [['he', 'said', 'It needs 200 shells', 'but is firing 20 a day.']],
  ],
  [
    'Porto itself is thought to be making 20 ships, and Lisbon has ordered ten.',
    [[null, 'is thought', 'Porto', 'to be making 20 ships']],
  ],
  [
    'Paul Deane disputes those numbers, saying they are old.',
    [
      ['Paul Deane', 'disputes', 'those numbers'],
      ['Paul Deane', 'saying', 'they are old.'],
    ],
  ],
  [
    'Police put turnout at 8,000 and organizers at 20,000.',
    [
      ['Police', 'put', 'turnout at 8,000'],
      ['organizers', 'at', '20,000'],
    ],
  ],
  [
    'Medián put Fidesz at 47 percent and Tisza at 35.',
    [['Medián', 'put', 'Fidesz at 47 percent and Tisza at 35.']],
  ],
  [
    'Jefferies cut it to “underperform,” saying it owed $3 billion.',
    [['Jefferies', 'saying', 'it owed $3 billion.']],
  ],
  [
    'Lisbon urged calm; Ana Lind, a lawyer, called that “an old plea” but said it would pass.',
    [
      ['Lisbon', 'urged', 'calm'],
      ['Ana Lind', 'called', 'that “an old plea”'],
      ['Ana Lind', 'said', 'it would pass.'],
    ],
  ],
  [
    'Sales are illegal, yet they make up half the market, said Ana Lind, who until last year ran the group.',
    [['Ana Lind', 'said', 'Sales are illegal, yet they make up half the market']],
  ],
  [
    'Ruiz says it is safe, a claim the agency called misleading in a letter.',
    [
      ['Ruiz', 'says', 'it is safe'],
      ['the agency', 'called', 'a claim', 'misleading'],
    ],
  ],
  [
    'A union representing them puts the number at 170.',
    [['A union representing them', 'puts', 'the number at 170.']],
  ],
  [
    'The toll is 68, a toll health officials think is too low.',
    [['health officials', 'think', 'a toll', 'is too low.']],
  ],
  [
    'The union broke with him: its president, Ana Lind, said it would help.',
    [['its president', 'said', 'it would help.']],
  ],
  [
    'Ana Lind, who had vowed to leave “the day I sign it,” urged the council to pass the bill.',
    [
      ['who', 'had vowed', 'to leave “the day I sign it,”'],
      ['Ana Lind', 'urged', 'to pass the bill.'],
    ],
  ],
  [
    'Ana Lind, one of five members who said they would vote no, left.',
    [['who', 'said', 'they would vote no']],
  ],
  [
    'The toll has risen to 14, the ministry said Monday, up from eight reported on Sunday.',
    [['the ministry', 'said', 'The toll has risen to 14', 'up from eight reported on Sunday.']],
  ],
  [
    'Kirby had said that it would end, and on Tuesday he told reporters that it had.',
    [
      ['Kirby', 'had said', 'that it would end'],
      ['he', 'told', 'that it had.'],
    ],
  ],
  [
    'The UN says 900 have fled, a figure Porto puts closer to 2,000.',
    [
      ['The UN', 'says', '900 have fled'],
      ['Porto', 'puts', 'a figure', 'closer to 2,000'],
    ],
  ],
  [
    'Ruiz has said it could fly by 2025, a goal many engineers doubt.',
    [
      ['Ruiz', 'has said', 'it could fly by 2025'],
      ['many engineers', 'doubt', 'a goal'],
    ],
  ],
  [
    'A trial was set for May, but prosecutors said in a letter in June that they would drop it, citing delays.',
    [
      ['prosecutors', 'said', 'that they would drop it'],
      ['prosecutors', 'citing', 'delays.'],
    ],
  ],
  [
    'Ana Lind called on the party to apologize, while the leader of the Greens, Paul Deane, said the case was old.',
    [
      ['Ana Lind', 'called on', 'the party to apologize'],
      ['the leader of the Greens', 'said', 'the case was old.'],
    ],
  ],
])('ends where another goes on: %s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});
