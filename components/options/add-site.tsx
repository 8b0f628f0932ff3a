/** Adds a site that is read without a click. */

import { useState } from 'preact/hooks';
import { problemWords } from '../../utils/localize/problem-words.ts';
import { useLocalizer } from '../localize.tsx';

export interface AddSiteProps {
  /** Why the last site was not added, in a sentence; empty when it was. */
  refusal?: string;
  /** Called from the click itself, so that the browser's permission prompt may open; resolves to whether it was added. */
  onAdd(site: string): Promise<boolean>;
}

export function AddSite({ refusal = '', onAdd }: AddSiteProps) {
  const l = useLocalizer();
  const [site, setSite] = useState('');
  const add = async () => {
    // What was not added stays, to be mended or tried again.
    if (site.trim() && (await onAdd(site.trim()))) setSite((now) => (now === site ? '' : now));
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
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
          aria-invalid={refusal !== ''}
          aria-describedby="add-site-refused"
          placeholder="example.com"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {l.text('add')}
      </button>
      <p id="add-site-refused" role="status" class={refusal ? 'doubt form-refused' : 'unseen'}>
        {problemWords(refusal, l)}
      </p>
    </form>
  );
}
