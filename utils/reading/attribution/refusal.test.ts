import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

it.each([
  ['Ana Ruiz declined to comment.', 'Ana Ruiz', 'declined', 'to comment.'],
  ['Ana Ruiz did not comment.', 'Ana Ruiz', 'did not comment'],
  ['Ana Ruiz would not comment on the case.', 'Ana Ruiz', 'would not comment on', 'the case.'],
  [
    'The firm has not publicly commented on the leak.',
    'The firm',
    'has not publicly commented on',
    'the leak.',
  ],
  ['The firm has yet to comment.', 'The firm', 'has yet', 'to comment.'],
  [
    'Neither the firm nor its lawyers responded to requests for comment.',
    'Neither the firm nor its lawyers',
    'responded',
    'to requests for comment.',
  ],
])('nobody speaks in: %s', (text, ...expected) => {
  expect(claimsIn(text)).toEqual([expected]);
});

it('nobody is asked in “for not answering”', () => {
  expect(claimsIn('Voters left the hall tired of him for not answering the question.')).toEqual([]);
});

it.each([
  ['The office declined to comment but said it was looking into it.', 'declined', 'to comment'],
  ['The firm declined to comment on the case, but said it would pay.', 'declined to comment on', 'the case'],
  ['Asked about the trip, Ruiz refused to say.', 'refused', 'to say.'],
  ['Ruiz did not answer questions as she left.', 'did not answer', 'questions as she left.'],
  ['The firm has not responded publicly to the claims.', 'has not responded', 'the claims.'],
  ['The firm did not respond Friday to a request for comment.', 'did not respond', 'a request for comment.'],
  ['The army did not confirm or deny the report.', 'did not confirm or deny', 'the report.'],
  ['The army neither confirmed nor denied the report.', 'neither confirmed nor denied', 'the report.'],
  ['Police sent questions to Acme, which declined to comment.', 'declined', 'to comment.'],
  ['Acme, which declined to comment, makes cars.', 'declined', 'to comment'],
  [
    'The bank refused to confirm or deny that Lind was there.',
    'refused to confirm or deny',
    'that Lind was there.',
  ],
])('a silence ends with what is refused: %s', (text, cue, content) => {
  expect(claimsIn(text)[0]?.slice(1)).toEqual([cue, content]);
});

it('what is said beside a silence is a claim of its own', () => {
  const text = 'The office declined to comment but said it was looking into it.';
  expect(claimsIn(text)[1]).toEqual(['The office', 'said', 'it was looking into it.']);
});

it.each([
  ['The bank did not comment on the report.', 'refusal'],
  ['Ruiz has yet to comment on the ruling.', 'refusal'],
  ['Ruiz did not deny that she had paid.', 'statement'],
  ['The mayor appealed for calm after police shot a man.', 'command'],
  ['The union asked for talks.', 'command'],
  ['The UN appealed to both sides to stop.', 'command'],
  ['The UN appealed to both sides for restraint.', 'command'],
  ['Ruiz denied the charge.', 'denial'],
])('a silence is told from a request and from a denial: %s', (text, act) => {
  expect(readArticle({ text, publishedAt: null }).claims.map((claim) => claim.act)).toEqual([act]);
});

it.each([
  ['The army did not deny the claim.', undefined],
  ['The army neither confirmed nor denied the claim.', undefined],
  ['The army denied the claim.', 'denied'],
])('only a denial denies: %s', (text, status) => {
  const { claims } = readArticle({ text: `Ruiz said nine people had died. ${text}`, publishedAt: null });
  expect(claims[0]?.verification?.status).toBe(status);
});
