import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Listens to keys pressed anywhere inside of an element, for as long as the component is mounted. */
export function useKeys(
  element: RefObject<HTMLElement | SVGElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  useEffect(() => {
    const target = element.current;
    target?.addEventListener('keydown', onKey as EventListener);
    return () => target?.removeEventListener('keydown', onKey as EventListener);
  });
}

/**
 * Listens to keys pressed anywhere on the page, as long as nothing has taken them: a popup that has just opened has its
 * focus nowhere.
 */
export function useKeysOfPage(onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.altKey || event.metaKey;
      if (!event.defaultPrevented && !isCommand) onKey(event);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}
