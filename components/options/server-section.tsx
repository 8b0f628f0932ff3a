/** A server of the reader's own that is asked for earlier reports; none unless it is set here. */

import { useState } from 'preact/hooks';
import type { ServerSettings } from '../../utils/settings/settings.ts';
import { useLocalizer } from '../localize.tsx';
import { AddressForm } from './address-form.tsx';
import { Choice } from './choice.tsx';

export interface ServerSectionProps {
  server: ServerSettings | null;
  /** What came of the last change, in a sentence; empty where the section shows it by itself. */
  outcome: string;
  /** Why the last change could not be made, in a sentence; empty when it was. */
  problem: string;
  /** Called from the click itself, so that the browser's permission prompt may open; resolves to whether it was set. */
  onSet(server: ServerSettings): Promise<boolean>;
  onRemove(): void;
}

export function ServerSection({ server, outcome, problem, onSet, onRemove }: ServerSectionProps) {
  const l = useLocalizer();
  const [kind, setKind] = useState<ServerSettings['kind']>(server?.kind ?? 'search');
  return (
    <section id="server">
      <h2>{l.text('optionsServer')}</h2>
      <p class="soft">{l.text('optionsServerWhy')}</p>
      {server && (
        <p class="row row-apart">
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
      <AddressForm
        id="set-server"
        label={l.text('serverAddress')}
        action={l.text('serverSet')}
        refusal={problem}
        onTake={(address) => onSet({ kind, address })}
      />
      <p role="status">{outcome}</p>
    </section>
  );
}
