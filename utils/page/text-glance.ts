/**
 * What a small sample of a page says of its text, without walking it: enough to tell that no text of this kind could
 * make the page an article. Most pages are told apart here, so every look is bounded whatever the page's size.
 */

import { bodyOf, nameOf, parentOf } from './dom.ts';
import type { TextSignals } from './page-signals.ts';

/** Paragraphs sampled, headings whose surroundings are read, and texts read before and after each. */
const limits = { paragraphs: 200, headings: 3, before: 12, after: 40, visited: 300, characters: 200 };

/** Prose that is worth as much as any amount of it, in characters. */
const plenty = 1500;

/** Less than this in `<p>` elements says nothing: some publishers set their text in others. */
const tellingMass = 400;

/** Text that belongs to a paragraph's element is prose, labels and links of the page are shorter. */
const shortestProse = 50;

/**
 * Looks at the text of a page, those that tell most for their time first: each gives the best that a part of it could say
 * for an article, in place of what `anyText` supposes.
 */
export function textGlances(document: Document): (() => Partial<TextSignals>)[] {
  let near: string | null = null;
  const nearHeadings = () => {
    near ??= textNearHeadings(document);
    return near;
  };
  const has = (selector: string) => document.querySelector(selector) !== null;
  return [
    () => sampleParagraphs(document),
    () => ({ hasDateNearTitle: anyDate.test(nearHeadings()) || has('time') }),
    () => ({ hasBylineNearTitle: byline.test(nearHeadings()) || has(bylineMarks) }),
  ];
}

/** The best that any text could say, before one is looked at. */
export const anyText: TextSignals = {
  hasDateNearTitle: true,
  hasBylineNearTitle: true,
  prose: 10_000,
  paragraphs: 100,
  together: 1,
  otherProse: 0,
  linkDensity: 0,
  linkedHeadings: 0,
  teasersInText: 0,
  datedLines: 0,
};

/** Elements that publishers mark as a byline. */
export const bylineMarks = '[rel~="author"], [itemprop~="author"], [class*="byline"]';

/** A line that begins as bylines do, in the languages of readers, with a word that begins as names do. */
export const byline =
  /(?:^|\n)\s*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa][fv]|[Aa]utor|[Aa]uthor|[Ww]ritten by|[Tt]ext)\b[\s:]+[^\s:\d.,a-z]/;

/** A day and a year near each other, whatever the language calls the month between them. */
const anyDate = /(?<!\d)\d{1,2}(?!\d)\D{1,20}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\D{1,3}\d{1,2}(?!\d)/;

/** How much prose there may be, and whether some of it stands together. Stops as soon as there is plenty. */
function sampleParagraphs(document: Document): Pick<TextSignals, 'prose' | 'together'> {
  const paragraphs = document.querySelectorAll('p');
  const groups = new Map<Node | null, number>();
  let mass = 0;
  let largest = 0;
  for (let index = 0; index < Math.min(paragraphs.length, limits.paragraphs); index++) {
    const length = (paragraphs[index]!.textContent ?? '').trim().length;
    if (length < shortestProse) continue;
    mass += length;
    const parent = parentOf(paragraphs[index]!);
    const size = (groups.get(parent) ?? 0) + 1;
    groups.set(parent, size);
    largest = Math.max(largest, size);
    if (mass >= plenty && largest >= 3) return { prose: mass, together: 1 };
  }
  if (mass < tellingMass || paragraphs.length > limits.paragraphs) return anyText;
  // Headings, lists and quotes are prose too: a third more than the paragraphs, at most.
  return { prose: mass * 1.33, together: largest >= 3 ? 1 : 0 };
}

/** The texts around the first headings, a line each. */
function textNearHeadings(document: Document): string {
  const body = bodyOf(document);
  if (body === null) return '';
  const tops = document.querySelectorAll('h1');
  const headings = tops.length > 0 ? tops : document.querySelectorAll('h2');
  const lines: string[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* text */);
  for (let index = 0; index < Math.min(headings.length, limits.headings); index++) {
    textsFrom(walker, headings[index]!, true, lines);
    textsFrom(walker, headings[index]!, false, lines);
  }
  if (headings.length === 0) textsFrom(walker, body, false, lines);
  return lines.join('\n');
}

function textsFrom(walker: TreeWalker, start: Node, isBackwards: boolean, lines: string[]): void {
  const end = lines.length + (isBackwards ? limits.before : limits.after);
  walker.currentNode = start;
  for (let visited = 0; visited < limits.visited && lines.length < end; visited++) {
    const node = (isBackwards ? walker.previousNode() : walker.nextNode()) as Text | null;
    if (node === null) return;
    const text = node.data.slice(0, limits.characters).trim();
    if (text === '' || isSilent(parentOf(node))) continue;
    lines.push(text);
  }
}

function isSilent(parent: Node | null): boolean {
  const name = parent === null ? '' : nameOf(parent);
  return name === 'script' || name === 'style' || name === 'noscript';
}
