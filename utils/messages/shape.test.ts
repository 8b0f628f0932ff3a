import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { boolean, list, oneOf, orNull, record, type Schema, text, validate } from './shape.ts';

const word = text(5, /^[a-z]/);
const page = record({ type: oneOf('page'), isOpen: boolean, words: list(word, 2), note: orNull(word) });
const whole = { type: 'page', isOpen: false, words: ['a', 'b'], note: null };

describe('a shape', () => {
  it('gives what it names and nothing else', () => {
    expect(validate(page, { ...whole, more: 1 })).toEqual({ ok: true, value: whole });
  });

  it.each([
    ['another type', { ...whole, type: 'tab' }],
    ['a missing part', { type: 'page', words: [], note: 'n' }],
    ['an inherited part', Object.create(whole)],
    ['a wrong part', { ...whole, isOpen: 0 }],
    ['a list that is too long', { ...whole, words: ['a', 'b', 'c'] }],
    ['a list with a wrong item', { ...whole, words: ['a', undefined] }],
    ['a text that is too long', { ...whole, note: 'longer' }],
    ['a text of another form', { ...whole, note: '1' }],
    ['no list', { ...whole, words: { length: 0 } }],
    ['no object', 'page'],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(validate(page, value).ok).toBe(false);
  });

  it('speaks the same standard as the library', () => {
    const theirs: Schema<{ type: 'page' }> = v.object({ type: v.literal('page') });
    expect(validate(theirs, whole)).toEqual({ ok: true, value: { type: 'page' } });
    expect(validate(theirs, {})).toMatchObject({ ok: false, message: expect.stringContaining('type') });
  });
});
