import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importFile } from './import-file.ts';
import { kept, report, searched, today } from './library.fixture.ts';
import { Library } from './library.ts';
import { problemOf } from './library-problem.ts';
import { buildSegment } from './segments.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => `a${String(i).padStart(3, '0')}`);
const bytes = buildSegment('council', [report('c')]);

/** Lets `refuse` answer in place of the browser when something is put into a store. */
function whenPut(refuse: (store: string) => DOMException | null): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const refusal = refuse(this.name);
    if (refusal) throw refusal;
    return put.apply(this, given as never);
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
  it('refuses what does not fit, and keeps what was stored though it cannot be tidied', async () => {
    const library = await Library.open();
    await library.keep(many(255).map((id) => kept(id)));
    whenPut((store) => (store === 'pages' ? new DOMException('full', 'QuotaExceededError') : null));
    await library.keep([kept('b')]);
    await expect(importFile(library, { name: 'p.bin', bytes, today })).rejects.toThrow(/no more room/);
    expect(await searched(library)).toEqual([...many(255), 'b']);
    vi.restoreAllMocks();
    await library.keep([kept('c')]);
    expect(await searched(library)).toEqual([...many(255), 'b', 'c']);
  });

  it('stores again at once when there is room, though the first change after may only take away', async () => {
    const library = await Library.open();
    let refusals = 1;
    whenPut(() => (refusals-- > 0 ? new DOMException('only taken away', 'InvalidStateError') : null));
    await library.keep([kept('a')]);
    expect(await searched(library)).toEqual(['a']);
  });

  it('is not asked for ever where nothing can be stored', async () => {
    const library = await Library.open();
    whenPut(() => new DOMException('never', 'InvalidStateError'));
    await expect(library.keep([kept('a')])).rejects.toThrow(/none can be kept/);
  });

  it('is told of in one sentence, whatever the browser calls it', () => {
    const inChromium = 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (8)';
    for (const error of [
      new DOMException('', 'QuotaExceededError'),
      new DOMException(inChromium, 'UnknownError'),
    ])
      expect(problemOf(error, 'Storing the pack').message).toMatch(/^Storing the pack failed.* no more room/);
  });
});
