// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';
import type { ContentsChoice } from '../../utils/surfaces/pack-contents.ts';
import { packCredit, packTitle } from '../../utils/surfaces/pack-summary.ts';
import { Options } from './options.tsx';

function show(
  settings: Partial<Settings> = {},
  job: { text: string; done: number; total: number } | null = null,
) {
  const calls = {
    onChange: vi.fn(),
    onChooseAccess: vi.fn(),
    onAddSite: vi.fn(async () => true),
    onRemoveSite: vi.fn(),
    onSwitchOn: vi.fn(),
    onReset: vi.fn(),
    onImport: vi.fn(),
    onExport: vi.fn(),
    onDeleteAll: vi.fn(),
    onRemovePack: vi.fn(),
    onBrowse: vi.fn(async (_id: string, { skip }: ContentsChoice) => ({
      reports: [
        {
          id: `r${skip}`,
          date: '2024-01-04',
          summary: `Report ${skip}`,
          publisher: 'Harbour Times',
          url: 'https://harbour.example/r',
          basis: 'owner/data (page excerpt)',
        },
      ],
      total: 2,
    })),
    onOpen: vi.fn(),
    onCancelJob: vi.fn(),
    onAdd: vi.fn(async () => true),
    onRemove: vi.fn(),
  };
  const {
    onImport,
    onExport,
    onDeleteAll,
    onRemovePack,
    onBrowse,
    onOpen,
    onCancelJob,
    onAdd,
    onRemove,
    ...rest
  } = calls;
  render(
    <Options
      {...rest}
      settings={{ ...defaultSettings, ...settings }}
      l={localizerFor('en', ['en-US'])}
      sitesOn={['news.example']}
      library={{
        size: { articles: 2, bytes: 2000 },
        packs: [
          {
            id: 'bundled',
            title: 'Bundled',
            reports: 5,
            from: '2020-01-01',
            to: '2024-01-01',
            licence: 'CC BY-SA 4.0',
            attribution: 'Summaries written for this project.',
            bundled: true,
          },
          {
            id: 'mine',
            title: 'Mine',
            reports: 1,
            from: '',
            to: '',
            licence: '',
            attribution: '',
            bundled: false,
          },
        ],
        job,
        outcome: '',
        problem: '',
        onImport,
        onExport,
        onDeleteAll,
        onRemovePack,
        onBrowse,
        onOpen,
        onCancelJob,
      }}
      feeds={{
        feeds: [{ url: 'https://f.example/rss', title: 'Feed', fetchedAt: null, problem: '' }],
        outcome: '',
        problem: '',
        refusal: '',
        onAdd,
        onRemove,
        onImportList: vi.fn(),
        onExportList: vi.fn(),
      }}
      keyboard={{ commands: [{ name: 'next', description: 'Next mark', shortcut: 'Alt+N' }] }}
    />,
  );
  return calls;
}

afterEach(cleanup);

describe('the settings page', () => {
  it('names a switch by its words alone and tells its reason after them', () => {
    show();
    const keep = screen.getByRole('checkbox', { name: 'Keep every article I read' });
    const reason = document.getElementById(keep.getAttribute('aria-describedby')!);
    expect(reason?.textContent).toMatch(/^So that later articles find it/);
  });

  it('changes one setting at a time and keeps the others', () => {
    const { onChange } = show({ palette: 'high-contrast' });
    fireEvent.click(screen.getByLabelText('Dates'));
    expect(onChange).toHaveBeenCalledWith({
      ...defaultSettings,
      palette: 'high-contrast',
      kinds: { ...defaultSettings.kinds, date: false },
    });
    fireEvent.click(screen.getByLabelText('Українська'));
    expect(onChange.mock.lastCall![0].language).toBe('uk');
  });

  it('gives each choice its reason', () => {
    show();
    for (const name of ['Colours', 'Language']) {
      const choice = screen.getByRole('group', { name });
      const why = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent).toMatch(/\w.*\./);
    }
  });

  it('asks for access from the click itself', () => {
    const { onChooseAccess } = show();
    fireEvent.click(screen.getByText('On every site'));
    expect(onChooseAccess).toHaveBeenCalledWith('every-site');
  });

  it('takes sites off both lists', () => {
    const { onSwitchOn, onRemoveSite } = show({ access: 'chosen-sites', sitesOff: ['shop.example'] });
    fireEvent.click(screen.getByLabelText('Remove shop.example'));
    expect(onSwitchOn).toHaveBeenCalledWith('shop.example');
    fireEvent.click(screen.getByLabelText('Remove news.example'));
    expect(onRemoveSite).toHaveBeenCalledWith('news.example');
  });

  it('deletes everything only after asking', () => {
    const { onDeleteAll } = show();
    fireEvent.click(screen.getByText('Delete all…'));
    fireEvent.click(screen.getByText('Cancel'));
    expect(onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Delete all…'));
    fireEvent.keyDown(screen.getByText('Delete all'), { key: 'Escape' });
    fireEvent.click(screen.getByText('Delete all…'));
    fireEvent.click(screen.getByText('Delete all'));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  it('shows long work with its progress and a way to stop it', () => {
    const { onCancelJob } = show({}, { text: 'news.jsonl', done: 1200, total: 5000 });
    screen.getByText('1,200 of 5,000');
    fireEvent.click(screen.getByText('Cancel'));
    expect(onCancelJob).toHaveBeenCalledOnce();
  });

  it('offers files of every format that is read', () => {
    show();
    const { accept } = screen.getByLabelText<HTMLInputElement>(/^Import (?!a list)/);
    for (const ending of ['bin', 'json', 'jsonl', 'csv', 'xml', 'rss', 'atom', 'rdf', 'yaml', 'wiki', 'txt'])
      expect(accept.split(',')).toContain(`.${ending}`);
  });

  it('tells of the bundled pack in the reader’s language, of others in their own words', () => {
    const pack = { id: 'x', title: 'Quay', reports: 1, from: '', to: '', licence: '', attribution: 'Us' };
    const l = localizerFor('uk', []);
    expect(packTitle({ ...pack, bundled: true }, l)).toBe('Вбудовані повідомлення');
    expect(packTitle({ ...pack, bundled: false }, l)).toBe('Quay');
    expect(packCredit({ ...pack, bundled: true }, l)).toMatch(/написано для цього проєкту/);
    expect(packCredit({ ...pack, bundled: false }, l)).toBe('Us');
  });

  it('never removes the bundled pack', () => {
    const { onRemovePack } = show();
    expect(screen.queryByLabelText('Remove Bundled reports')).toBeNull();
    fireEvent.click(screen.getByLabelText('Remove Mine'));
    expect(onRemovePack).toHaveBeenCalledWith('mine');
  });

  it('lists what is in a pack, with where each report was read', async () => {
    const { onBrowse, onOpen } = show();
    fireEvent.click(screen.getByLabelText('What is in it: Bundled reports'));
    await screen.findByText('Read in: owner/data (page excerpt)');
    fireEvent.click(screen.getByText('Show 1 more'));
    fireEvent.click(await screen.findByText('Report 1'));
    expect(onOpen).toHaveBeenCalledWith('https://harbour.example/r');
    expect(screen.queryByText('Show 1 more')).toBeNull();
    fireEvent.change(screen.getByLabelText('Year'), { target: { value: '2023' } });
    await screen.findByText('Report 0');
    expect(onBrowse.mock.lastCall).toEqual(['bundled', { year: 2023, skip: 0 }]);
    fireEvent.click(screen.getByLabelText('What is in it: Bundled reports'));
    expect(screen.queryByText('Report 0')).toBeNull();
  });

  it('lists the year that was chosen last, whichever answer comes first', async () => {
    const { onBrowse } = show();
    fireEvent.click(screen.getByLabelText('What is in it: Bundled reports'));
    const years = await screen.findByLabelText('Year');
    let answerSlowly = (_: Awaited<ReturnType<typeof onBrowse>>) => {};
    onBrowse.mockImplementationOnce(() => new Promise((resolve) => (answerSlowly = resolve)));
    fireEvent.change(years, { target: { value: '2020' } });
    fireEvent.change(years, { target: { value: '2023' } });
    await screen.findByText('Report 0');
    answerSlowly({ reports: [], total: 0 });
    await new Promise((resolve) => setTimeout(resolve));
    screen.getByText('Report 0');
  });

  it('says nothing of a year that failed once another is listed, or the list is closed', async () => {
    const { onBrowse } = show();
    const button = screen.getByLabelText('What is in it: Bundled reports');
    fireEvent.click(button);
    const years = await screen.findByLabelText('Year');
    let fail = (_: Error) => {};
    const failing = () => new Promise<never>((_, refuse) => (fail = refuse));
    const failNow = async () => {
      fail(new Error('The block is damaged.'));
      await new Promise((resolve) => setTimeout(resolve));
    };
    onBrowse.mockImplementationOnce(failing);
    fireEvent.change(years, { target: { value: '2020' } });
    fireEvent.change(years, { target: { value: '2023' } });
    await screen.findByText('Report 0');
    await failNow();
    expect(screen.queryByText('The block is damaged.')).toBeNull();
    onBrowse.mockImplementationOnce(failing);
    fireEvent.change(years, { target: { value: '2020' } });
    fireEvent.click(button);
    await failNow();
    expect(screen.queryByText('The block is damaged.')).toBeNull();
  });

  it('adds http(s) feeds only, with or without the scheme, and says of others what is missing', () => {
    const { onAdd } = show();
    const field = screen.getByLabelText('Address of a feed (RSS, Atom or JSON Feed)');
    const add = (url: string) => {
      fireEvent.input(field, { target: { value: url } });
      fireEvent.submit(field.closest('form')!);
    };
    for (const address of ['javascript:alert(1)', 'ftp://news.example/feed', 'https://', 'our feed', '']) {
      add(address);
      screen.getByText(/is no web address: write it like/);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(onAdd).not.toHaveBeenCalled();
    add('news.example/feed');
    expect(onAdd).toHaveBeenLastCalledWith('https://news.example/feed');
    expect(screen.queryByText(/is no web address/)).toBeNull();
    add('http://quay:8080/feed');
    expect(onAdd).toHaveBeenLastCalledWith('http://quay:8080/feed');
  });
});
