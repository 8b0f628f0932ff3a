/** Hosts with a way to remove each. */

import { useLocalizer } from '../localize.tsx';

export interface SiteListProps {
  title: string;
  /** What is said when there are none. */
  none: string;
  sites: readonly string[];
  onRemove(host: string): void;
}

export function SiteList({ title, none, sites, onRemove }: SiteListProps) {
  const l = useLocalizer();
  return (
    <div class="site-list">
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site} class="row">
              <span>{site}</span>
              <button
                type="button"
                class="link-button small"
                aria-label={l.text('removeNamed', { name: site })}
                onClick={() => onRemove(site)}
              >
                {l.text('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
