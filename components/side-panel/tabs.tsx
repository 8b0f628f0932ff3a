/** Tabs as in the ARIA Authoring Practices: arrows move and choose, the panel is reached with Tab. */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const list = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  const choose = (id: Id) => {
    isAsked.current = true;
    onChoose(id);
  };
  useLayoutEffect(() => {
    // A section that the reader opens from far down another begins at its top.
    const gap = Number.parseFloat(getComputedStyle(section.current!.parentElement!).rowGap) || 0;
    const hidden = list.current!.offsetHeight + gap - section.current!.getBoundingClientRect().top;
    if (isAsked.current && hidden > 0) scrollBy(0, -hidden);
    isAsked.current = false;
    showTab(list.current!, list.current!.querySelector(`#tab-${chosen}`)!);
  }, [chosen]);
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const forward = l.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = l.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const here = tabs.findIndex(({ id }) => id === chosen);
    const next = { [forward]: here + 1, [back]: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length]!;
    choose(tab.id);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} class="tabs no-print">
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
            onClick={() => choose(id)}
            onKeyDown={move}
          >
            {title}
            <span class="tab-count">{count !== null && ` ${l.number(count)}`}</span>
          </button>
        ))}
      </div>
      <div
        ref={section}
        role="tabpanel"
        id="panel-section"
        aria-labelledby={`tab-${chosen}`}
        class="panel-section"
      >
        {children}
      </div>
    </>
  );
}

/** How much of the next tab is seen beside the chosen one, in pixels: enough to see that there is one, and to click it. */
const nextSeen = 36;

/** Notes whether a row has no room for all of its tabs, and moves it then until one of them is seen whole. */
function showTab(row: Element, tab: Element): void {
  row.removeAttribute('data-long');
  row.toggleAttribute('data-long', row.scrollWidth > row.clientWidth);
  const { left, right } = row.getBoundingClientRect();
  const { left: start, right: end } = tab.getBoundingClientRect();
  if (start - nextSeen < left) row.scrollLeft += start - nextSeen - left;
  else if (end + nextSeen > right) row.scrollLeft += end + nextSeen - right;
}
