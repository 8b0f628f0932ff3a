import { vi } from 'vitest';

/** Ends the process at the given write: what is not committed by then never happened, and nothing runs after it. */
export function dieAtWrite(at: number): { died: () => boolean } {
  let writes = 0;
  let isDead = false;
  for (const method of ['put', 'delete', 'clear'] as const) {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (writes++ >= at && !isDead) {
        isDead = true;
        this.transaction.abort();
      }
      if (isDead) throw new DOMException('the process is gone', 'AbortError');
      return original.apply(this, given) as never;
    } as never);
  }
  return { died: () => isDead };
}
