/** One example of ours for each thing that a reading has to know. Published Wednesday, May 15, 2024. */

import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';

const read = (text: string): Reading =>
  readArticle({ text, publisher: 'The Gazette', publishedAt: '2024-05-15T10:00:00Z' });

/** "source: content", with the act where it is no statement. */
function told(text: string): string[] {
  const { claims, sources } = read(text);
  return claims.map(({ source, content, act }) => {
    const name = sources.find(({ id }) => id === source)?.name ?? '–';
    const words = content.map(([start, end]) => text.slice(start, end)).join(' … ');
    return `${name}${act === 'statement' ? '' : ` (${act})`}: ${words}`;
  });
}

describe('attribution', () => {
  it.each([
    ['said', 'Lind said the pier was shut.', 'Lind: the pier was shut.'],
    ['told X that', 'Lind told the Courier that the pier was shut.', 'Lind: that the pier was shut.'],
    ['according to', 'According to the ministry, 20 people died.', 'ministry: 20 people died.'],
    ['per', 'Sales rose 5% in May, per the company.', 'company: Sales rose 5% in May'],
    ['as X put it', 'As Lind put it, the pier was shut.', 'Lind: the pier was shut.'],
    ['a report found', 'Lind’s report found that the pier was old.', 'Lind’s report: that the pier was old.'],
    ['in a statement', 'In a statement, the ministry said 20 had died.', 'ministry: 20 had died.'],
    ['was quoted as', 'Lind was quoted as saying the pier was shut.', 'Lind: the pier was shut.'],
    ['inverted', '“The pier is shut,” said Lind.', 'Lind: “The pier is shut,”'],
    ['with a clause', 'Ana Lind, who runs the port, said it was shut.', 'Ana Lind: it was shut.'],
    ['parenthetical', 'The pier, Lind said, was shut.', 'Lind: The pier … was shut.'],
    [
      'mixed quotation',
      'Lind called the pier “dead on arrival” and left.',
      'Lind: the pier “dead on arrival”',
    ],
    ['social post', '“We will win,” Lind wrote on Twitter.', 'Lind: “We will win,”'],
    ['passive', 'The man is reported to have fled to Porto.', '–: The man … to have fled to Porto.'],
    ['agentless', 'It is believed that the man fled to Porto.', '–: that the man fled to Porto.'],
    ['adverb', 'The man reportedly fled to Porto.', '–: The man … fled to Porto.'],
    ['denial', 'Lind denied that he had taken the money.', 'Lind (denial): that he had taken the money.'],
    ['refusal', 'Lind declined to comment on the pier.', 'Lind (refusal): the pier.'],
    ['question', '“Why did he leave?” asked Lind.', 'Lind (question): “Why did he leave?”'],
    ['command', 'Lind urged the port to act.', 'Lind (command): to act.'],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each(['The report added 20 pages to the file.', 'They had to call a taxi.', 'He pointed at the pier.'])(
    'is none: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('goes on over sentences and paragraphs', () => {
    expect(told('“It is old,” said Ruiz. “It leaks.\n\n“We have no money to mend it.”')).toEqual([
      'Ruiz: “It is old,” … “It leaks. … “We have no money to mend it.”',
    ]);
  });

  it('tells who answers in an interview', () => {
    const text =
      'An interview with Ana Ruiz\n\nGazette: What did you hear?\n\nRuiz: We heard two blasts.\n\nGazette: And then?\n\nRuiz: Nothing.';
    expect(told(text)).toContain('Ana Ruiz: We heard two blasts.');
  });

  it('nests', () => {
    const { claims, sources } = read('Lind said that Deane had told police that he would leave.');
    const [outer, inner] = claims;
    expect([inner!.within, sources.find(({ id }) => id === inner!.source)?.name]).toEqual([
      outer!.id,
      'Deane',
    ]);
  });

  it('keeps hedges, and why', () => {
    const text = 'Lind said the pier might fail.';
    const [claim] = read(text).claims;
    expect(claim!.hedges.map(({ start, end }) => text.slice(start, end))).toEqual(['might']);
    expect(claim!.why).toEqual({ rule: 'say:before:clause', words: 'said' });
  });
});

describe('sources', () => {
  const names = (text: string): (string | null)[][] =>
    read(text).sources.map(({ name, kind, description }) => [name, kind, description]);

  it.each([
    [
      'an apposition, a surname and a pronoun',
      'Karin Lind, the port’s press secretary, said talks went on. “We are close,” Lind said. She added it was late.',
      [['Karin Lind', 'person', 'the port’s press secretary']],
    ],
    [
      'a role',
      'The Coastal Rescue Center said 300 were taken. The center said 20 had died.',
      [['Coastal Rescue Center', expect.any(String), null]],
    ],
    [
      'an acronym in brackets',
      'The Alden Trade Board (ATB) said prices rose. The ATB said they would fall.',
      [['Alden Trade Board', expect.any(String), null]],
    ],
    [
      'an unnamed one',
      'People familiar with the matter said it would be signed.',
      [[expect.any(String), 'anonymous', null]],
    ],
    [
      'a document',
      'A study in the Harbour Journal found that one in five is ill.',
      [[expect.any(String), 'document', null]],
    ],
    ['a capital', 'Moscow said it had not been told.', [['Moscow', 'government', null]]],
    ['a house', 'The Kremlin said it was late.', [['Kremlin', 'government', null]]],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('count those who go unnamed', () => {
    expect(read('Three officials said the deal was near.').sources[0]!.count).toBe(3);
  });

  it('know what the publication could not verify', () => {
    const [claim] = read('The army said 20 had died. The Gazette could not verify the claim.').claims;
    expect(claim!.verification?.status).toBe('unverified');
  });
});
