import { expect, it } from 'vitest';
import { packIdOf } from './pack-id.ts';

it('is a name as it stands where that may be an id', () => {
  expect(packIdOf('harbour_2024-01.v2')).toBe('harbour_2024-01.v2');
});

it('is another for every other name, in whatever script and however long', () => {
  const long = 'a'.repeat(90);
  const names = ['новини', 'фронт', 'новини 2024', 'звіт 2024', 'a b', 'a-b', 'a  b', long, `${long}b`, ''];
  const ids = names.map(packIdOf);
  expect(new Set(ids).size).toBe(names.length);
  for (const id of ids) expect(id).toMatch(/^[\w.-]{1,80}$/);
});

it('is one for a name however its accents are written', () => {
  expect(packIdOf('Київ'.normalize('NFD'))).toBe(packIdOf('Київ'));
});
