import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

type Example = [phenomenon: string, text: string, ...expected: [string | null, string, ...string[]][]];

/** Quotations whose speaker is told without a reporting verb, by what is around them, or in an unusual style. */
const examples: Example[] = [
  [
    'a short sentence that the next paragraph goes on from',
    '“The pier will close,” said Ruiz. “It is old.\n\n“We have no money to mend it.”',
    ['Ruiz', 'said', '“The pier will close,”', '“It is old.', '“We have no money to mend it.”'],
  ],
  [
    'who somebody is, with no comma behind it',
    '“It is rare that a bank would mess up an order,” Chad Ruiz, vice president of PMQ, a grading firm in Florida told Fox.',
    ['Chad Ruiz', 'told', '“It is rare that a bank would mess up an order,”'],
  ],
  [
    'whoever told what others deny',
    'He added that some leaders now deny that a deal was made.\n\n“I have heard that money was given to a chief.”',
    [
      'He',
      'added',
      'that some leaders now deny that a deal was made.',
      '“I have heard that money was given to a chief.”',
    ],
    ['some leaders', 'now deny', 'that a deal was made.'],
  ],
  [
    'no speech that is given in full',
    `Police said: “Men were held.”\n\n${'“A bill will come to the house.\n\n'.repeat(14)}`,
    ['Police', 'said', '“Men were held.”'],
  ],
  [
    'any verb after “…,” and its subject',
    '“We will rebuild the pier,” Ruiz laughed.',
    ['Ruiz', 'laughed', '“We will rebuild the pier,”'],
  ],
  [
    'a clause that goes on behind what it quotes',
    'The bridge makes a difference “for now,” Ruiz said, in the long term it must go.',
    ['Ruiz', 'said', 'The bridge makes a difference “for now,”', 'in the long term it must go.'],
  ],
  [
    'no relative clause behind what a clause quotes',
    'The bridge is “old,” Ruiz said, which angered the board.',
    ['Ruiz', 'said', 'The bridge is “old,”'],
  ],
  [
    'no second speaker behind “while”',
    'Nine died, police said, while officials in Almada said 12 had left.',
    ['police', 'said', 'Nine died'],
    ['officials in Almada', 'said', '12 had left.'],
  ],
  [
    'not what another says who nodded',
    '“We are tired,” Ruiz said. Her colleague Tom Lind nodded. “Very tired.”',
    ['Ruiz', 'said', '“We are tired,”'],
  ],
  [
    'nobody’s name behind the office',
    'It is over, said Harbour Union of Porto’s chief economist, Ana Ruiz.',
    ['Harbour Union of Porto’s chief economist', 'said', 'It is over'],
  ],
  [
    'a paragraph in quotation marks behind what was told without any',
    'Ruiz regretted that nobody was asked.\n\n“It is our pier.”\n\nThe pier is old.',
    ['Ruiz', 'regretted', 'that nobody was asked.', '“It is our pier.”'],
  ],
  ['singing', '“Come home, my darling,” she sang.', ['she', 'sang', '“Come home, my darling,”']],
  [
    'scolding and a colon',
    'The coach scolded them: “You play like children.”',
    ['The coach', 'scolded', '“You play like children.”'],
  ],
  [
    'a clause and a colon',
    'Ruiz had one answer ready: “We will rebuild the pier.”',
    ['Ruiz', 'had', '“We will rebuild the pier.”'],
  ],
  [
    'the last of two clauses and a colon',
    'Lind left early, and Ruiz had one answer ready: “We will rebuild the pier.”',
    ['Ruiz', 'had', '“We will rebuild the pier.”'],
  ],
  [
    'what a clause led to and a colon',
    'Lind was so angry that Ruiz had to give in: “We will rebuild the pier.”',
    ['Ruiz', 'had', '“We will rebuild the pier.”'],
  ],
  [
    'a clause and a colon before the next paragraph',
    'The ministry released a short statement:\n\n“The pier is closed until further notice.”',
    ['The ministry', 'released', '“The pier is closed until further notice.”'],
  ],
  [
    'marks as typesetters and old wires write them',
    "``We waited for hours,'' Ruiz said. ``The pier sank at night.''",
    ['Ruiz', 'said', "``We waited for hours,''", "``The pier sank at night.''"],
  ],
  [
    'a short sentence that goes on after the cue',
    '“We waited for hours,” Ruiz said. “Let me talk.”',
    ['Ruiz', 'said', '“We waited for hours,”', '“Let me talk.”'],
  ],
  [
    'a quotation that goes on behind “but”',
    '“You know, I like the harbour,” he said, but “when it rains, it is a lake.”',
    ['he', 'said', '“You know, I like the harbour,”', 'but “when it rains, it is a lake.”'],
  ],
  [
    'a verb with its particle',
    '“We waited for hours,” Ruiz shot back.',
    ['Ruiz', 'shot back', '“We waited for hours,”'],
  ],
  [
    'a document that “reads”',
    '“Nobody told us anything,” the letter reads.',
    ['the letter', 'reads', '“Nobody told us anything,”'],
  ],
  [
    'somebody heard asking',
    'The film shows footage of Ana Ruiz asking, “Why are we not ahead?”',
    ['Ana Ruiz', 'asking', '“Why are we not ahead?”'],
  ],
  [
    'a verb that opens its sentence, its subject and who that is',
    'Said Dora Lind, who grew up here, “We were all so proud of him.”',
    ['Dora Lind', 'Said', '“We were all so proud of him.”'],
  ],
  [
    'what is told to a programme',
    '“He deserved it,” Lind told the radio show “Inside Porto” on Monday.',
    ['Lind', 'told', '“He deserved it,”'],
  ],
  [
    'a quotation within one of the same marks',
    '“He lives in what he calls “hell” and does not mind.” — Ana Ruiz, Porto',
    ['Ana Ruiz', '—', '“He lives in what he calls “hell” and does not mind.”'],
  ],
  ['low marks', '„We will rebuild it“, said Ruiz.', ['Ruiz', 'said', '„We will rebuild it“']],
  ['guillemets', '«We will rebuild it», Ruiz said.', ['Ruiz', 'said', '«We will rebuild it»']],
  [
    'single marks',
    '‘We will rebuild it,’ said Ruiz. ‘It will take a year.’',
    ['Ruiz', 'said', '‘We will rebuild it,’', '‘It will take a year.’'],
  ],
  [
    'a speaker in a transcript whose paragraphs open with a mark',
    'Then Ruiz spoke.\n\n"RUIZ: We never saw the money.',
    ['RUIZ', ':', 'We never saw the money.'],
  ],
  [
    'being quoted by somebody',
    'The mayor was quoted by the Harbour Gazette as saying the pier was lost.',
    ['The mayor', 'was quoted by the Harbour Gazette as saying', 'the pier was lost.'],
  ],
  [
    'being quoted after the words',
    '“The pier is lost for good,” he was quoted as saying.',
    ['he', 'was quoted as saying', '“The pier is lost for good,”'],
  ],
  [
    'a name that looks like a verb',
    '“We waited for hours,” Cross wrote.\n\nMr. Cross runs the harbour.',
    ['Cross', 'wrote', '“We waited for hours,”'],
  ],
];

describe('quotations', () => {
  it.each(examples)('%s', (_, text, ...expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });

  it.each([
    ['a title before its author', 'In “The Harbour at Night,” Ruiz plays a pilot.'],
    ['a heading', 'A Curious Plan: buy mines and sell coal.'],
    ['a title at the start of a sentence', '“The Harbour at Night of All Days” opened on Friday.'],
  ])('%s is no speech', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
