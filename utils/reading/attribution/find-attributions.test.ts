import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

type Example = [phenomenon: string, text: string, ...expected: [string | null, string, ...string[]][]];

const examples: Example[] = [
  [
    'a that-clause',
    'The mayor said that the bridge would stay closed.',
    ['The mayor', 'said', 'that the bridge would stay closed.'],
  ],
  [
    'a bare clause',
    'Officials in two cities said the water was safe.',
    ['Officials in two cities', 'said', 'the water was safe.'],
  ],
  [
    'an addressee and a time between verb and clause',
    'The mayor told reporters on Friday that the bridge would stay closed.',
    ['The mayor', 'told', 'that the bridge would stay closed.'],
  ],
  [
    'an aside between verb and clause',
    'The mayor said, among other things, that the bridge would stay closed.',
    ['The mayor', 'said', 'that the bridge would stay closed.'],
  ],
  [
    'a direct quotation before the source',
    '“The bridge stays closed,” the mayor said.',
    ['the mayor', 'said', '“The bridge stays closed,”'],
  ],
  [
    'inversion',
    '“The bridge stays closed,” said Ana Ruiz, the mayor.',
    ['Ana Ruiz', 'said', '“The bridge stays closed,”'],
  ],
  [
    'inversion inside a clause',
    'The bridge, said Ana Ruiz, stays closed.',
    ['Ana Ruiz', 'said', 'The bridge', 'stays closed.'],
  ],
  [
    'a quotation cut in two',
    '“The bridge,” the mayor said, “stays closed.”',
    ['the mayor', 'said', '“The bridge,”', '“stays closed.”'],
  ],
  [
    'a quotation that goes on after the cue',
    '“We are late,” the pilot said. “We will not make it today.”',
    ['the pilot', 'said', '“We are late,”', '“We will not make it today.”'],
  ],
  [
    'a quotation over paragraphs',
    '“We are late,” the pilot said. “We waited for hours.\n\n“Nobody came to tell us anything.”',
    ['the pilot', 'said', '“We are late,”', '“We waited for hours.', '“Nobody came to tell us anything.”'],
  ],
  [
    'a quotation that its first paragraph leaves open',
    'The pilot said, "We waited for hours.\n\nNobody came to tell us anything." He left.',
    ['The pilot', 'said', '"We waited for hours.', 'Nobody came to tell us anything."'],
  ],
  [
    'a relative clause before the verb',
    'Ana Ruiz, who runs the harbour, said two cranes had failed.',
    ['Ana Ruiz', 'said', 'two cranes had failed.'],
  ],
  [
    'an apposition before the verb',
    'Ana Ruiz, a harbour pilot from Porto, said two cranes had failed.',
    ['Ana Ruiz', 'said', 'two cranes had failed.'],
  ],
  [
    'a source behind a relative clause',
    'People who fled the town said the shelling had stopped.',
    ['People', 'said', 'the shelling had stopped.'],
  ],
  [
    'a relative pronoun as source',
    'The town was named by three men who said they had escaped.',
    ['who', 'said', 'they had escaped.'],
  ],
  [
    'a shared subject',
    'He closed the bridge and told drivers that it was unsafe.',
    ['He', 'told', 'that it was unsafe.'],
  ],
  [
    'a participle',
    'He closed the bridge, saying that it was unsafe.',
    ['He', 'saying', 'that it was unsafe.'],
  ],
  [
    'a participle with its own subject',
    'The agency showed pictures, with the minister saying it was too late.',
    ['the minister', 'saying', 'it was too late.'],
  ],
  [
    'according to, in front',
    'According to the harbour office, four ships were delayed.',
    ['the harbour office', 'According to', 'four ships were delayed.'],
  ],
  [
    'according to, in the middle of a clause',
    'The leak, according to divers at the quay on Monday, began in the hull.',
    ['divers at the quay', 'according to', 'The leak', 'began in the hull.'],
  ],
  [
    'according to, right behind “that”',
    'The ministry said that according to its analysis, the river would rise.',
    ['The ministry', 'said', 'that according to its analysis, the river would rise.'],
    ['its analysis', 'according to', 'the river would rise.'],
  ],
  [
    'according to, behind a fronted date',
    'In May, according to the harbour office, four ships sank.',
    ['the harbour office', 'according to', 'In May', 'four ships sank.'],
  ],
  [
    'in the words of, behind an auxiliary',
    'The quay would, in the words of one skipper, drown the market.',
    ['one skipper', 'in the words of', 'The quay would', 'drown the market.'],
  ],
  [
    'according to, at the end, before a relative clause',
    'Four ships sank, according to the divers, who came late.',
    ['the divers', 'according to', 'Four ships sank'],
  ],
  [
    'according to, at the end, with an author',
    'Four ships were delayed, according to an estimate by the harbour office.',
    ['the harbour office', 'according to', 'Four ships were delayed'],
  ],
  ['as X put it', 'As Berlin put it, the talks were over.', ['Berlin', 'put', 'the talks were over.']],
  [
    'a document',
    'A report by the audit office found that the money was gone.',
    ['A report by the audit office', 'found', 'that the money was gone.'],
  ],
  [
    'a document without “that”',
    'The study shows the river is cleaner than before.',
    ['The study', 'shows', 'the river is cleaner than before.'],
  ],
  [
    'in a statement',
    'In a statement, the ministry said it was investigating.',
    ['the ministry', 'said', 'it was investigating.'],
  ],
  [
    'was quoted as saying',
    'The minister was quoted as saying that the tax would fall.',
    ['The minister', 'was quoted as saying', 'that the tax would fall.'],
  ],
  [
    'a document with a participle behind it',
    'A report published in October found that the pier was unsafe.',
    ['A report', 'found', 'that the pier was unsafe.'],
  ],
  [
    'no participle behind people',
    'Officers wounded in May said nothing, the mayor said.',
    ['the mayor', 'said', 'Officers wounded in May said nothing'],
  ],
  [
    'what a newsroom was told',
    'The Harbour Times was told that the pier would close.',
    [null, 'was told', 'that the pier would close.'],
  ],
  [
    'who told reporters',
    'Reporters were told by the mayor that the pier was safe.',
    ['the mayor', 'were told', 'that the pier was safe.'],
  ],
  ['an order that nobody passes on', 'She was told to leave the pier.'],
  ['what somebody was told of', 'She was told about the pier.'],
  [
    'a passive with its agent',
    'The leak was first reported by the Harbour Gazette.',
    ['the Harbour Gazette', 'was first reported', 'The leak'],
  ],
  [
    'a passive without one',
    'The captain is believed to have fled.',
    [null, 'is believed', 'The captain', 'to have fled.'],
  ],
  [
    'an impersonal passive',
    'It is believed that the captain fled.',
    [null, 'is believed', 'that the captain fled.'],
  ],
  [
    'reportedly',
    'The captain reportedly fled on Monday.',
    [null, 'reportedly', 'The captain', 'fled on Monday.'],
  ],
  ['a denial', 'The minister denied the allegations.', ['The minister', 'denied', 'the allegations.']],
  ['a refusal', 'The minister declined to comment.', ['The minister', 'declined', 'to comment.']],
  [
    'no answer',
    'The company did not respond to a request for comment.',
    ['The company', 'did not respond', 'a request for comment.'],
  ],
  ['a question', 'She asked whether the money was gone.', ['She', 'asked', 'whether the money was gone.']],
  ['a command', 'The union urged drivers to stay at home.', ['The union', 'urged', 'to stay at home.']],
  [
    'a call',
    'The mayor called on drivers to stay at home.',
    ['The mayor', 'called on', 'drivers to stay at home.'],
  ],
  ['a promise', 'The mayor vowed to reopen the bridge.', ['The mayor', 'vowed', 'to reopen the bridge.']],
  [
    'a characterisation',
    'The mayor called the plan “a disaster.”',
    ['The mayor', 'called', 'the plan “a disaster.”'],
  ],
  [
    'a charge',
    'The opposition accused the mayor of lying.',
    ['The opposition', 'accused', 'the mayor of lying.'],
  ],
  [
    'a nested report',
    'Ruiz said that the ministry had told her the money was gone.',
    ['Ruiz', 'said', 'that the ministry had told her the money was gone.'],
    ['the ministry', 'had told', 'the money was gone.'],
  ],
  [
    'an attitude inside a report',
    'Ruiz said she hopes that the money is there.',
    ['Ruiz', 'said', 'she hopes that the money is there.'],
  ],
  [
    'two sources in a sentence',
    'Critics said the plan was bad, but the mayor said it would work.',
    ['Critics', 'said', 'the plan was bad'],
    ['the mayor', 'said', 'it would work.'],
  ],
  [
    'a speaker before a colon',
    'Then Ruiz spoke.\n\nRUIZ: We never saw the money. It was gone.',
    ['RUIZ', ':', 'We never saw the money. It was gone.'],
  ],
  ['a post', 'The minister tweeted: “No deal today.”', ['The minister', 'tweeted', '“No deal today.”']],
  [
    'a colon before a paragraph',
    'The pilot continued:\n\n“We saw smoke and then nothing.”',
    ['The pilot', 'continued', '“We saw smoke and then nothing.”'],
  ],
  [
    'a signed quotation',
    '“It was the best day of the year.” — Ana Ruiz, Porto',
    ['Ana Ruiz', '—', '“It was the best day of the year.”'],
  ],
  [
    'a reporting noun',
    'Her claim that the money was gone was false.',
    ['Her', 'claim', 'that the money was gone'],
  ],
  [
    'a heading and what stands below it',
    'According to the filing:\n\n“The bridge was never inspected.”',
    ['the filing', 'According to', '“The bridge was never inspected.”'],
  ],
  [
    'whoever said it, not whoever came',
    'An officer who responded said the bridge was old.',
    ['An officer', 'said', 'the bridge was old.'],
  ],
  [
    'a place between the subject and its verb',
    'A teacher at a school where two walls fell has branded the delay a scandal.',
    ['A teacher at a school', 'has branded', 'the delay a scandal.'],
  ],
  [
    'what is described as something',
    'It was what the mayor described as a scandal.',
    ['the mayor', 'described', 'as a scandal.'],
  ],
  [
    'a reporting noun as object',
    'Nobody believed the mayor’s warning that the bridge was old.',
    ['the mayor', 'warning', 'that the bridge was old.'],
  ],
  [
    'a time between subject and verb',
    'The harbour office this week announced the closure of two piers.',
    ['The harbour office', 'announced', 'the closure of two piers.'],
  ],
];

describe('findAttributions reads', () => {
  it.each(examples)('%s', (_, text, ...expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });
});
