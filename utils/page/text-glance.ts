/**
 * What a small sample of a page says of its text, without walking it: enough to tell that no text of this kind could
 * make the page an article. Most pages are told apart here, so every look is bounded whatever the page's size.
 */

import { bodyOf, nameOf, parentOf } from './dom.ts';
import type { TextSignals } from './page-signals.ts';

/**
 * Paragraphs sampled, and headings asked for links; headings whose surroundings are read, texts read before and after each,
 * nodes visited for them and characters taken of each.
 */
const limits = {
  paragraphs: 200,
  headings: 3,
  before: 12,
  after: 40,
  visited: 300,
  characters: 200,
};

/** Prose enough, where most of it stands together, to take what follows for more of it, in characters. */
const plenty = 3000;

/** Less than this in `<p>` elements says nothing: some publishers set their text in others. */
const tellingMass = 400;

/** Text that belongs to a paragraph's element is prose, labels and links of the page are shorter. */
const shortestProse = 50;

/**
 * Looks at the text of a page, those that tell most for their time first: each gives the best that a part of it could say
 * for an article, in place of what `anyText` supposes.
 */
export function textGlances(document: Document): (() => Partial<TextSignals>)[] {
  const groups: Groups = new Map();
  let near: string | null = null;
  const nearHeadings = () => {
    near ??= textNearHeadings(document);
    return near;
  };
  const has = (selector: string) => document.querySelector(selector) !== null;
  return [
    () => sampleParagraphs(document, groups),
    () => ({ hasDateNearTitle: anyDate.test(nearHeadings()) || has('time') }),
    () => ({ hasBylineNearTitle: byline.test(nearHeadings()) || has(bylineMarks) }),
    () => ({ teasersInText: linkedHeadingsAmong(groups, document) }),
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

/**
 * A day and a year near each other, whatever the language calls the month between them: in three words at most, as in
 * "12 de diciembre de 2022".
 */
const anyDate =
  /(?<!\d)\d{1,2}(?=\D{1,20}(?:19|20)\d\d(?!\d))(?:\s*[^\s\d]+){0,3}\s*\d|(?:19|20)\d\d\D{1,3}\d{1,2}(?!\d)/;

/** How much prose there may be, and whether much of it stands together. */
function sampleParagraphs(document: Document, groups: Groups): Pick<TextSignals, 'prose' | 'together'> {
  const paragraphs = document.querySelectorAll('p');
  if (paragraphs.length > limits.paragraphs) return anyText;
  let mass = 0;
  let largest: Group = { mass: 0, size: 0 };
  for (let index = 0; index < paragraphs.length; index++) {
    const length = lengthOf(paragraphs[index]!);
    if (length < shortestProse) continue;
    mass += length;
    const parent = parentOf(paragraphs[index]!);
    const group = groups.get(parent) ?? { mass: 0, size: 0 };
    groups.set(parent, group);
    group.mass += length;
    group.size++;
    if (group.mass > largest.mass) largest = group;
    if (mass >= plenty && largest.size >= 3 && largest.mass * 2 >= mass) break;
  }
  if (mass < tellingMass) return anyText;
  // Headings, lists and quotes are prose too: a third more than the paragraphs, at most. Paragraphs beside the article,
  // comments among them, may be as many again, and more.
  return { prose: mass * 1.33, together: largest.size >= 3 && largest.mass * 4 >= mass ? 1 : 0 };
}

/** The paragraphs of prose that are children of one element: their characters and their number. */
interface Group {
  mass: number;
  size: number;
}

type Groups = Map<Node | null, Group>;

/**
 * Headings that are links and stand among paragraphs of prose, in one element with them: the things that a list of the
 * best describes, not the stories that an article names beside or below its text, each in an element of its own.
 */
function linkedHeadingsAmong(groups: Groups, document: Document): number {
  const headings = document.querySelectorAll('h2, h3, h4, h5');
  let count = 0;
  for (let index = 0; index < Math.min(headings.length, limits.paragraphs); index++) {
    const heading = headings[index]!;
    const link = heading.querySelector('a');
    const isLink = link !== null && lengthOf(link) * 2 > lengthOf(heading);
    if (isLink && (groups.get(parentOf(heading))?.size ?? 0) > 1) count++;
  }
  return count;
}

const lengthOf = (node: Node): number => (node.textContent ?? '').trim().length;

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
