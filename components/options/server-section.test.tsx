// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import type { ServerSettings } from '../../utils/settings/settings.ts';
import { LocalizerProvider } from '../localize.tsx';
import { ServerSection } from './server-section.tsx';

afterEach(cleanup);

function show(server: ServerSettings | null, problem = '') {
  const calls = { onSet: vi.fn(async () => problem === ''), onRemove: vi.fn() };
  render(
    <LocalizerProvider value={localizerFor('en', ['en-US'])}>
      <ServerSection server={server} outcome="" problem={problem} {...calls} />
    </LocalizerProvider>,
  );
  return calls;
}

it('tells what each kind of server learns, and sets one at the click', () => {
  const { onSet } = show(null);
  expect(screen.getByText(/at most 40 words/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Pack file'));
  expect(screen.getByText(/which stretches of the file/)).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Address'), { target: { value: 'https://packs.example/far.bin' } });
  fireEvent.click(screen.getByText('Use this server'));
  expect(onSet).toHaveBeenCalledWith({ kind: 'pack', address: 'https://packs.example/far.bin' });
});

it('takes no address but http(s)', () => {
  const { onSet } = show(null);
  fireEvent.input(screen.getByLabelText('Address'), { target: { value: 'file:///etc/passwd' } });
  fireEvent.submit(screen.getByLabelText('Address').closest('form')!);
  expect(onSet).not.toHaveBeenCalled();
});

it('names the server that is asked, and takes it away', () => {
  const { onRemove } = show({ kind: 'search', address: 'https://search.example/reports' });
  fireEvent.click(screen.getByLabelText('Remove https://search.example/reports'));
  expect(onRemove).toHaveBeenCalled();
});

it('ties why a server was refused to its address, which stays to be tried again', async () => {
  const { onSet } = show(null, 'The address of the search server is not http(s).');
  const field = screen.getByLabelText<HTMLInputElement>('Address');
  fireEvent.input(field, { target: { value: 'search.example/reports' } });
  fireEvent.submit(field.closest('form')!);
  await vi.waitFor(() => expect(onSet).toHaveBeenCalled());
  await Promise.resolve();
  const why = document.getElementById(field.getAttribute('aria-describedby')!)!;
  expect([why.textContent, why.role ?? why.getAttribute('role'), why.classList.contains('doubt')]).toEqual([
    'The address of the search server is not http(s).',
    'status',
    true,
  ]);
  expect([field.getAttribute('aria-invalid'), field.value]).toEqual(['true', 'search.example/reports']);
});
