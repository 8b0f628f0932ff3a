/** Sound files made unsound: pieces cut, doubled, moved, and hostile ones put between. */

import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** What breaks parsers and templates: markup in the wrong place, names that reach for prototypes, numbers too large. */
const intruders = fc.constantFrom(
  '<script>document.x=1</script>',
  '<img src=x onerror="window.x=1">',
  '"><svg/onload=x()>',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&#0;',
  '&#x110000;',
  '&a;',
  '"__proto__":{"x":1},',
  '{"constructor":{"prototype":{"x":1}}}',
  '[[[[[[[[[[[[[[[[[[[[',
  '{{',
  '}}',
  '</p></p></div></article></body></html>',
  '<div><div><div><div><div><div><div><div>',
  'javascript:alert(1)',
  '1e999',
  '-1',
  '9'.repeat(400),
  '2024-13-45',
  '0000-00-00',
  '\u0000',
  '\u202e',
  '"',
  "'",
  '\\',
  '\r\n',
  '\n\n\n',
);

type Change =
  | { kind: 'cut' | 'double' | 'move'; at: number; length: number; to: number }
  | { kind: 'insert'; at: number; text: string };

/** Places are shares of the text, so that one change fits any sample. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('cut' as const, 'double' as const, 'move' as const),
    at: share,
    length: fc.integer({ min: 1, max: 400 }),
    to: share,
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: share,
    text: fc.oneof({ weight: 5, arbitrary: intruders }, hostileText, fc.string({ unit: 'binary' })),
  }),
);

function applied(text: string, one: Change): string {
  const at = Math.floor(one.at * text.length);
  if (one.kind === 'insert') return text.slice(0, at) + one.text + text.slice(at);
  const piece = text.slice(at, at + one.length);
  if (one.kind === 'double') return text.slice(0, at) + piece + text.slice(at);
  const rest = text.slice(0, at) + text.slice(at + one.length);
  if (one.kind === 'cut') return rest;
  const to = Math.floor(one.to * rest.length);
  return rest.slice(0, to) + piece + rest.slice(to);
}

/** One of the samples with up to eight changes. */
export function mutatedText(samples: readonly string[]): fc.Arbitrary<string> {
  return mutated(fc.constantFrom(...samples));
}

/** A text of `texts` with up to eight changes. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(change, { maxLength: 8 }))
    .map(([text, changes]) => changes.reduce(applied, text));
}
