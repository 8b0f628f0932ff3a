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
