/** The server that the reader set up, as the background asks it. */

import { mayFetch } from '../access/address-access.ts';
import { type Backend, BackendProblem } from '../reports/backends/backend.ts';
import { openSearchBackend } from '../reports/backends/open-search.ts';
import { packBackend } from '../reports/backends/pack-backend.ts';
import { loadSettings } from '../settings/settings-store.ts';

const ask = (url: string, init: RequestInit) => fetch(url, init);

let opened: { key: string; backend: Backend } | null = null;

/** Refuses in a sentence where the reader took the access back. */
function guarded(backend: Backend, address: string): Backend {
  return {
    name: backend.name,
    search: async (query, count) => {
      if (!(await mayFetch(address)))
        throw new BackendProblem(
          `The browser gives no access to ${backend.name}: set the server again in the settings.`,
        );
      return backend.search(query, count);
    },
  };
}

/** What is asked beside the packs: nothing unless the reader set a server. Never rejects. */
export async function searchedServers(): Promise<Backend[]> {
  const { server } = await loadSettings();
  if (!server) return [];
  const { kind, address } = server;
  const key = `${kind} ${address}`;
  if (opened?.key !== key) {
    try {
      const backend =
        kind === 'search'
          ? openSearchBackend({ address, textField: 'text', dateField: 'date' }, ask)
          : packBackend(address, ask);
      opened = { key, backend: guarded(backend, address) };
    } catch {
      return [];
    }
  }
  return [opened.backend];
}
