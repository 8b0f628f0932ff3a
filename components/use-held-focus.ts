import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const stops = 'a[href], button, input, select, textarea, summary';
const headings = 'h1, h2, h3';

/** Where the focus was, as long as it is there: the elements around it, inmost first, and all that could have had it. */
interface Place {
  element: Element;
  around: Element[];
  known: Element[];
}

/**
 * Where the element that has the focus goes from the page (a removed entry, the last “more”, a question that was
 * answered), the browser drops the focus, and whoever reads by keyboard begins again at the top. This gives it to what
 * stands in that place now: a heading that has come with its part, a control that has come, the next control, the one
 * before, or the heading of the part. A heading that held it hands it on to the next heading.
 */
export function useHeldFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = root.current;
    if (!whole) return;
    let place: Place | null = null;
    const note = () => {
      const element = document.activeElement;
      if (element && element !== whole && whole.contains(element)) place = placeOf(element, whole);
    };
    const observer = new MutationObserver(() => {
      const isLost = place !== null && !place.element.isConnected && document.activeElement === document.body;
      if (isLost) successorOf(place!)?.focus();
      note();
    });
    observer.observe(whole, { childList: true, subtree: true });
    whole.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      whole.removeEventListener('focusin', note);
    };
  }, [root]);
}

function placeOf(element: Element, whole: HTMLElement): Place {
  const around: Element[] = [];
  for (let outer = element.parentElement; outer && whole.contains(outer); outer = outer.parentElement)
    around.push(outer);
  return { element, around, known: [...whole.querySelectorAll(`${stops}, ${headings}`)] };
}

function successorOf({ element, around, known }: Place): HTMLElement | null {
  const here = known.indexOf(element);
  const [after, before] = [known.slice(here + 1), known.slice(0, here).reverse()];
  const isHeading = element.matches(headings);
  for (const outer of around.filter(({ isConnected }) => isConnected)) {
    const within = (selector: string) => [...outer.querySelectorAll<HTMLElement>(selector)];
    const controls = within(stops);
    const titles = within(headings);
    const remaining = (candidates: Element[]) => candidates.find((each) => controls.includes(each as never));
    const successor =
      titles.find((title) => isHeading || !known.includes(title)) ??
      controls.find((control) => !known.includes(control)) ??
      remaining(after) ??
      remaining(before) ??
      titles[0];
    if (successor) return reachable(successor as HTMLElement);
  }
  return null;
}

/** Headings take the focus only where they are told to. */
function reachable(element: HTMLElement): HTMLElement {
  if (element.matches(headings)) element.tabIndex = -1;
  return element;
}
