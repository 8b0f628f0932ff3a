/** Adds a site that is read without a click. */

import { useState } from 'preact/hooks';
import { useLocalizer } from '../localize.tsx';

export interface AddSiteProps {
  /** Called from the click itself, so that the browser's permission prompt may open. */
  onAdd(site: string): void;
}

export function AddSite({ onAdd }: AddSiteProps) {
  const l = useLocalizer();
  const [site, setSite] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (!site.trim()) return;
        onAdd(site.trim());
        setSite('');
      }}
    >
      <label class="feed-address">
        <span class="kicker">{l.text('siteAddress')}</span>
        <input
          id="add-site"
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          required
          placeholder="example.com"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {l.text('add')}
      </button>
    </form>
  );
}
