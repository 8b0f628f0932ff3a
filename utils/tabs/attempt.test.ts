import { expect, it, vi } from 'vitest';
import { Attempt } from './attempt.ts';

it('keeps the sentence of what failed until something works', async () => {
  const onChange = vi.fn();
  const attempt = new Attempt(onChange);
  expect(await attempt.make(Promise.reject(new Error('The storage is full.')))).toBeNull();
  expect([attempt.problem, onChange.mock.calls.length]).toEqual(['The storage is full.', 1]);
  expect(await attempt.make(Promise.resolve(true))).toBe(true);
  expect([attempt.problem, onChange.mock.calls.length]).toEqual(['', 2]);
});
