/** Tabs as in the ARIA Authoring Practices: arrows move and choose, the panel is reached with Tab. */

import type { ComponentChildren } from 'preact';
import { useLocalizer } from '../localize.tsx';

export interface Tab<Id extends string> {
  id: Id;
  title: string;
  /** How much is in it; null for nothing to count. */
  count: number | null;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: Tab<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
  children: ComponentChildren;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const l = useLocalizer();
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const forward = l.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = l.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const here = tabs.findIndex(({ id }) => id === chosen);
    const next = { [forward]: here + 1, [back]: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length]!;
    onChoose(tab.id);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs no-print">
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="tab"
            aria-selected={id === chosen}
            aria-controls="panel-section"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={move}
          >
            {title}
            {count !== null && <span class="tab-count"> {l.number(count)}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel-section" aria-labelledby={`tab-${chosen}`} class="panel-section">
        {children}
      </div>
    </>
  );
}
