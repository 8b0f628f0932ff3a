// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import { LocalizerProvider } from '../localize.tsx';
import { AddSite } from './add-site.tsx';

afterEach(cleanup);

function show(refusal: string) {
  const onAdd = vi.fn(async () => refusal === '');
  render(
    <LocalizerProvider value={localizerFor('en', ['en-US'])}>
      <AddSite refusal={refusal} onAdd={onAdd} />
    </LocalizerProvider>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Site to read without a click');
  fireEvent.input(field, { target: { value: ' quay ' } });
  fireEvent.submit(field.closest('form')!);
  expect(onAdd).toHaveBeenCalledWith('quay');
  return field;
}

it('empties its field once the site is added', async () => {
  const field = show('');
  await waitFor(() => expect(field.value).toBe(''));
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

it('keeps a site that was not added, with the reason tied to it', async () => {
  const field = show('“quay” names no site: write it like example.com.');
  await Promise.resolve();
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual([' quay ', 'true']);
  const why = document.getElementById(field.getAttribute('aria-describedby')!);
  expect(why?.textContent).toBe('“quay” names no site: write it like example.com.');
});
