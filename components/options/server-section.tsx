/** A server of the reader's own that is asked for earlier reports; none unless it is set here. */

import { useState } from 'preact/hooks';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { ServerSettings } from '../../utils/settings/settings.ts';
import { safeAddress } from '../../utils/surfaces/safe-address.ts';
import { useLocalizer } from '../localize.tsx';
import { Choice } from './choice.tsx';

export interface ServerSectionProps {
  server: ServerSettings | null;
  /** What came of the last change, in a sentence; empty for nothing. */
  outcome: string;
  /** Called from the click itself, so that the browser's permission prompt may open. */
  onSet(server: ServerSettings): void;
  onRemove(): void;
}

export function ServerSection({ server, outcome, onSet, onRemove }: ServerSectionProps) {
  const l = useLocalizer();
  const [kind, setKind] = useState<ServerSettings['kind']>(server?.kind ?? 'search');
  const [address, setAddress] = useState('');
  return (
    <section id="server">
      <h2>{l.text('optionsServer')}</h2>
      <p class="soft">{l.text('optionsServerWhy')}</p>
      {server && (
        <p class="row">
          <span>
            <b>{server.address}</b>
            <span class="small soft pack-about">
              {l.text(server.kind === 'search' ? 'serverSearch' : 'serverPack')}
            </span>
          </span>
          <button
            type="button"
            class="link-button small"
            aria-label={l.text('removeNamed', { name: server.address })}
            onClick={onRemove}
          >
            {l.text('remove')}
          </button>
        </p>
      )}
      <Choice
        label={l.text('serverKind')}
        name="server-kind"
        value={kind}
        choices={[
          ['search', l.text('serverSearch')],
          ['pack', l.text('serverPack')],
        ]}
        onChoose={(chosen) => setKind(chosen)}
      />
      <p class="small soft">{l.text(kind === 'search' ? 'serverSearchLearns' : 'serverPackLearns')}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const safe = safeAddress(address);
          if (!safe) return;
          onSet({ kind, address: safe });
          setAddress('');
        }}
      >
        <label class="feed-address">
          <span class="kicker">{l.text('serverAddress')}</span>
          <input
            id="set-server"
            class="field"
            type="url"
            required
            placeholder="https://"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {l.text('serverSet')}
        </button>
      </form>
      <p role="status">{problemWords(outcome, l)}</p>
    </section>
  );
}
