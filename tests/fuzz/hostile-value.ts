/** Anything JSON can say and more, keys that reach for prototypes among it. */

import fc from 'fast-check';

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    maxDepth: 3,
    key: fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'type',
        'id',
        'version',
        'kinds',
        'url',
      ),
      fc.string(),
    ),
  }),
  fc.constantFrom(JSON.parse('{"__proto__":{"x":1}}'), Object.create({ x: 1 }), Number.NaN, 2 ** 60, -0, ''),
);

/** A sound value with one or two of its parts, however deep, replaced by a hostile one. */
export function brokenValue(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const step = fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), hostileValue);
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(step, { maxLength: 2 }))
    .map(([sample, steps]) =>
      steps.reduce<unknown>((value, [path, part]) => replaced(value, path, part), structuredClone(sample)),
    );
}

function replaced(value: unknown, path: readonly number[], part: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return part;
  const keys = Object.keys(value);
  if (keys.length === 0) return part;
  const key = keys[first % keys.length]!;
  const holder = value as Record<string, unknown>;
  holder[key] = replaced(holder[key], rest, part);
  return value;
}
