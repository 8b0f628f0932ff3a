/**
 * Shapes of what crosses into a page's content script, checked without a library: valibot's part of the script was a
 * sixteenth of all that it may weigh. The rest of the extension uses valibot; both speak Standard Schema
 * (standardschema.dev), so that one channel serves both.
 */

/** The part of Standard Schema, version 1, that this project uses: a shape of ours says nothing of who made it. */
export interface Schema<T = unknown> {
  readonly '~standard': {
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly input: unknown; readonly output: T } | undefined;
  };
}

/** A shape of our own. */
export interface Shape<T> extends Schema<T> {
  /** The value, with nothing that the shape does not name; undefined where it has another shape. */
  readonly read: (value: unknown) => T | undefined;
}

/** What a schema's values are. */
export type Output<S extends Schema> = NonNullable<S['~standard']['types']>['output'];

interface Outcome<T> {
  readonly value?: T;
  readonly issues?: readonly { readonly message: string }[] | undefined;
}

/**
 * The value as the schema reads it, or what is wrong with it. Schemas of this project answer at once, never by a
 * promise.
 */
export function validate<S extends Schema>(
  schema: S,
  value: unknown,
): { ok: true; value: Output<S> } | { ok: false; message: string } {
  const outcome = schema['~standard'].validate(value) as Outcome<Output<S>>;
  if (outcome.issues) return { ok: false, message: outcome.issues[0]?.message ?? '' };
  return { ok: true, value: outcome.value as Output<S> };
}

/** A shape from a function that gives the value or undefined. */
export function shape<T>(read: (value: unknown) => T | undefined): Shape<T> {
  const validate = (given: unknown): Outcome<T> => {
    const value = read(given);
    return value === undefined ? { issues: [{ message: 'not as expected' }] } : { value };
  };
  return { read, '~standard': { validate } };
}

/** One of some values. */
export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Shape<T> {
  return shape((value) => (values.includes(value as T) ? (value as T) : undefined));
}

export const boolean: Shape<boolean> = oneOf(true, false);

/** A string of at most so many UTF-16 units, of a form if one is given. */
export function text(most: number, form = /^/): Shape<string> {
  return shape((value) =>
    typeof value === 'string' && value.length <= most && form.test(value) ? value : undefined,
  );
}

/** A value of a shape, or null. */
export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return shape((value) => (value === null ? null : inner.read(value)));
}

/** A list of at most so many values of a shape. */
export function list<T>(item: Shape<T>, most: number): Shape<T[]> {
  return shape((value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items = value.map(item.read);
    return items.includes(undefined) ? undefined : (items as T[]);
  });
}

type Entries = Readonly<Record<string, Shape<unknown>>>;
type Entry<S> = S extends Shape<infer T> ? T : never;

/** An object with values of these shapes under these names. */
export function record<E extends Entries>(
  entries: E,
): Shape<{ -readonly [K in keyof E]: Entry<E[K]> }> & { readonly entries: E } {
  const read = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const result: Record<string, unknown> = {};
    for (const name of Object.keys(entries)) {
      const known = Object.hasOwn(value, name)
        ? entries[name]!.read((value as Record<string, unknown>)[name])
        : undefined;
      if (known === undefined) return undefined;
      result[name] = known;
    }
    return result as { -readonly [K in keyof E]: Entry<E[K]> };
  };
  return { ...shape(read), entries };
}
