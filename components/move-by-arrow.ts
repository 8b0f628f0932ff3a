/**
 * Moves the focus with arrow keys, Home and End among the elements of `root` that match `selector`; from anywhere else,
 * Down goes to the next of them on the page. Keys inside of fields are left alone, but for Down in a search field.
 * @param sideways also moves with Left and Right, for things that lie beside each other.
 */
export function moveByArrow(
  event: KeyboardEvent,
  root: Element | null,
  selector: string,
  sideways = false,
): void {
  const target = event.target as HTMLElement;
  const inField = target.matches('input, select, textarea');
  if (!root || (inField && !(event.key === 'ArrowDown' && target.matches('[type=search]')))) return;
  const stops = [...root.querySelectorAll<HTMLElement>(selector)];
  const here = stops.indexOf(target);
  const following = stops.findIndex(
    (stop) => (target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const after = here < 0 ? following : here + 1;
  const before = here < 0 ? following - 1 : here - 1;
  const next = {
    ArrowDown: after,
    ArrowUp: before,
    ArrowRight: sideways ? after : undefined,
    ArrowLeft: sideways ? before : undefined,
    Home: 0,
    End: stops.length - 1,
  }[event.key];
  const stop = next === undefined ? undefined : stops[next];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}
