import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** The words of each claim's notice, null for a claim without one. */
const notices = (text: string): (string | null)[] =>
  readArticle({ text, publishedAt: '2024-01-04', publisher: 'The Gazette' }).claims.map(
    ({ verification }) => verification && text.slice(...verification.span),
  );

describe('a notice on several claims stands at each of their paragraph', () => {
  it.each([
    ['The Gazette could not independently verify the reports.', 'could not independently verify the reports'],
    ["The Gazette was unable to verify either side's claims.", "was unable to verify either side's claims"],
    ['Neither figure could be verified.', 'Neither figure could be verified'],
    ['It was not possible to verify battlefield reports.', 'was not possible to verify battlefield reports'],
  ])('%s', (notice, words) => {
    const text = `Porto said it lost no ship. The navy said it sank two.\n\n${notice}`;
    expect(notices(text)).toEqual([words, words]);
  });

  it('and not at those of another paragraph', () => {
    const text =
      'Porto said it lost no ship.\n\nThe navy said it sank two. The Gazette could not verify these claims.';
    expect(notices(text)).toEqual([null, 'could not verify these claims']);
  });

  it('a notice on one claim stands at the last', () => {
    const text =
      'Porto said it lost no ship. The navy said it sank two. The Gazette could not verify the claim.';
    expect(notices(text)).toEqual([null, 'could not verify the claim']);
  });
});

it('an account that is disputed by somebody is denied by him', () => {
  const text = 'Porto said it sank two. The account was disputed by the navy.';
  const { claims } = readArticle({ text, publishedAt: null });
  expect(claims.map(({ act, verification }) => [act, verification?.status])).toEqual([
    ['statement', 'denied'],
    ['denial', undefined],
  ]);
});

describe('a notice', () => {
  it('in somebody’s words is about what others said', () => {
    const text = 'Porto said it sank two. Analysts said the claims could not be confirmed.';
    expect(notices(text)).toEqual(['could not be confirmed', null]);
  });

  it.each([
    'Neither the club nor its lawyer, Ana Ruiz, would confirm either figure.',
    'City Hall could not document that figure.',
  ])('%s', (notice) => {
    expect(notices(`Porto said it sank two. ${notice}`)[0]).not.toBeNull();
  });
});

describe('a notice on the claims of somebody stands at those, wherever it names whose they are', () => {
  it.each([
    "The Gazette cannot verify Almada's claim.",
    'The Gazette could not verify the claims made by Almada.',
    "Almada's figures could not be independently confirmed.",
    'The reports published by Almada could not be confirmed.',
  ])('%s', (notice) => {
    const text = `Almada said nine piers were safe. A survey found that few believe it. ${notice}`;
    const [own, other] = notices(text);
    expect(own).not.toBeNull();
    expect(other).toBeNull();
  });

  it('and not at what the paper itself has told', () => {
    const text =
      'Almada said nine piers were safe. The Gazette has seen photos of two. The Gazette could not verify the claim.';
    expect(notices(text)).toEqual(['could not verify the claim', null]);
  });
});

describe('a denial', () => {
  const denied = (text: string) =>
    readArticle({ text, publishedAt: '2024-01-04' }).claims.map(({ verification }) => verification?.status);

  it('of something else is none of what was said before', () => {
    expect(denied('Ruiz said it would sink. The firm denied that it knew.')).toEqual([undefined, undefined]);
  });

  it('by whom another claim is, too, is of what was said before that', () => {
    const text =
      'The ministry said 14 had died. The army, which says it was aiming at two men, disputed the count.';
    expect(denied(text)).toEqual(['denied', undefined, undefined]);
  });

  it.each(['that', 'that claim', 'this account', 'the claim'])('of %s is', (what) => {
    expect(denied(`Ruiz said it would sink. The firm denied ${what}.`)).toEqual(['denied', undefined]);
  });

  it('passes over a silence', () => {
    const text =
      'The army said it struck a depot. It did not comment on the deaths. The harbour office denied it.';
    expect(denied(text)).toEqual(['denied', undefined, undefined]);
  });

  it.each([
    'The firm declined to confirm the report.',
    'The firm neither confirmed nor denied the report.',
    'The firm refused to deny the report.',
  ])('or a confirmation is none where it is withheld: %s', (text) => {
    expect(denied(`Ruiz said it would sink. ${text}`)[0]).toBeUndefined();
  });

  it('of guilt is of the accusation against whoever denies it', () => {
    expect(denied('Ruiz accused Lind of theft. Lind has denied any wrongdoing.')).toEqual([
      'denied',
      undefined,
    ]);
    expect(denied('Ruiz said Lind would testify. Lind has denied any wrongdoing.')).toEqual([
      undefined,
      undefined,
    ]);
    expect(denied('Ruiz accused Berg of theft. Lind has denied any wrongdoing.')).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it.each([
  'That claim was challenged by engineers.',
  'The union challenged the claim.',
  'The union has contested that account.',
])('a claim is denied: %s', (denial) => {
  const [claim] = readArticle({ text: `Porto said it lost no ship. ${denial}`, publishedAt: null }).claims;
  expect(claim?.verification?.status).toBe('denied');
});

describe('nothing before it is judged', () => {
  const statuses = (text: string): (string | undefined)[] =>
    readArticle({ text, publishedAt: null }).claims.map(({ verification }) => verification?.status);

  it('by a heading', () => {
    const text = 'Ruiz said he had no letter.\n\nOwner denies allegations\n\nTrucks came and went all day.';
    expect(statuses(text)[0]).toBeUndefined();
  });

  it('by a refusal with words of its own', () => {
    const text = 'Halden said it owed nothing. Minister Ana Ruiz would not confirm whether she knew of it.';
    expect(statuses(text)[0]).toBeUndefined();
  });

  it('by a denial of what stands in its own sentence', () => {
    const text =
      'Norland said it struck a depot. It acted after accusing Porto of backing the raid, which Porto denies.';
    expect(statuses(text)[0]).toBeUndefined();
  });

  it('where somebody was away', () => {
    const text =
      'Villagers accused Lind of theft. Guards said Lind was unavailable. Lind denied all the allegations.';
    expect(statuses(text)).toEqual(['denied', undefined, undefined]);
  });

  it('where “the allegations” are of somebody else, paragraphs ago', () => {
    const text =
      'Guards said the road was shut.\n\nTrucks came and went.\n\nIt rained.\n\nLind denied all the allegations.';
    expect(statuses(text)[0]).toBeUndefined();
  });
});
