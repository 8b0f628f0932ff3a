/** Which blocks inside an article's element are its running text, and which are set apart from it. */

import type { Block } from './collect-blocks.ts';
import { type Container, classesOf, isAside } from './container.ts';
import { isAlien, isBesideText, isWithin, type Mass } from './find-root.ts';
import { hasSentence } from './prose.ts';

/** Where a container stands: in the text, beside it, or in a figure, of which quotes alone are text. */
type Standing = 'text' | 'beside' | 'figure';

/**
 * Tells whether something between the root and a block sets the block apart, unless that holds most of the article.
 * What is known of a container counts for all in it.
 */
export function besideTest(root: Container, mass: Mass): (block: Block) => boolean {
  const whole = mass.of.get(root) ?? 0;
  const known = new Map<Container, Standing>([[root, 'text']]);
  const standingOf = (at: Container | null): Standing => {
    if (at === null) return 'text';
    let standing = known.get(at);
    if (standing === undefined) {
      standing = ownStanding(at) ?? standingOf(at.parent);
      if (at.name === 'figure' && standing === 'text' && !holdsMost(at)) standing = 'figure';
      known.set(at, standing);
    }
    return standing;
  };
  const holdsMost = (at: Container) => (mass.of.get(at) ?? 0) > whole * 0.5;
  const ownStanding = (at: Container): Standing | null => {
    if (holdsMost(at)) return 'text';
    const isOutermostAside = isAside(at) && !(at.parent !== null && isAside(at.parent));
    return isOutermostAside || isBesideText(at, mass, whole) ? 'beside' : null;
  };
  return ({ container, kind }) => {
    if (isAlien(container)) return true;
    const standing = standingOf(container);
    return standing === 'beside' || (standing === 'figure' && kind !== 'quote');
  };
}

/**
 * Prose, short lines that are sentences, and headings that stand before them; links of a whole line go to `aside`.
 */
export function runningText(inside: readonly Block[], aside: Block[]): Block[] {
  const isRepeated = repetitions(inside);
  const kept: Block[] = [];
  let heading: Block | null = null;
  let isElsewhere = false;
  let box: Container | null = null;
  for (const block of inside) {
    if (block.kind === 'heading') {
      isElsewhere = leadsElsewhere(block.text);
      box = isElsewhere ? boxAround(block, kept.at(-1)) : null;
    } else if (isElsewhere && hasLeft(block, box, kept.at(-1))) isElsewhere = false;
    if (isElsewhere || isTeaser(block) || isRepeated(block)) aside.push(block);
    else if (block.kind === 'heading' && !(kept.length === 0 && isStandfirst(block))) heading = block;
    else if ((block.isProse || isShortLine(block, kept.at(-1))) && !isNotice(block)) {
      if (heading !== null) kept.push(heading);
      heading = null;
      kept.push(block);
    }
  }
  const last = kept.at(-1)?.text ?? '';
  // What the last line leads up to is no text ("Related:").
  if (last.endsWith(':') && last.length < 60) kept.pop();
  return kept;
}

/** The box that a heading begins in the text, behind which the text goes on; null for a heading alone. */
function boxAround({ container, text }: Block, before: Block | undefined): Container | null {
  let box = container;
  while (before && box.parent !== null && !isWithin(before.container, box.parent)) box = box.parent;
  return (box.element.textContent ?? '').trim().length > 2 * text.length ? box : null;
}

/** Whether the text goes on: behind the box, or, where a heading has none, with a paragraph like those before it. */
function hasLeft({ container, isProse }: Block, box: Container | null, before: Block | undefined): boolean {
  if (box !== null) return !isWithin(container, box);
  return before !== undefined && isProse && container.name === 'p' && standsWith(container, before.container);
}

/**
 * Mostly a link, unless what is not linked makes a sentence of it ("Smith [was convicted of fraud] in May.") or leads
 * up to a quote ("[The report of the council] says of the bridge:").
 */
function isTeaser({ text, linkLength }: Block): boolean {
  const own = text.length - linkLength;
  return own < linkLength && (own < 25 || !/[^.][.!?…。:]["”»’']*$/.test(text) || /^[^.]{0,40}: /.test(text));
}

/**
 * Tells which lines are there once too often: what stands twice counts once, what stands three times is a notice of
 * the page ("content not available").
 */
function repetitions(blocks: readonly Block[]): (block: Block) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of blocks) if (text.length > 40) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return ({ text }) => {
    const count = counts.get(text) ?? 0;
    const isAgain = seen.has(text);
    if (count > 1) seen.add(text);
    return count > 2 || isAgain;
  };
}

/** Headings of what a page offers next, in the languages of its readers; up to the next heading it is no text. */
const offers = new RegExp(
  `^(?:${[
    'more (?:(?:from|on|about|stories|news|like)\\b|(?:\\S+ ){1,3}(?:stories|news|articles|coverage)$)',
    '(?:related|recommended|latest|popular)(?: (?:stories|articles|news|content|posts|topics|reading|videos|for you)|:?$)',
    'read (?:more|also|next)\\b',
    'most (?:read|popular|viewed|shared)\\b',
    'trending(?: now)?:?$',
    'you (?:may|might) (?:also )?(?:like|be interested|have missed)',
    '(?:see also|about the authors?)\\b',
    'mehr (?:zum thema|zu diesem|von|aus)\\b',
    'weitere (?:artikel|themen|nachrichten|meldungen|beiträge|links)',
    'lesen sie (?:auch|mehr)\\b',
    'meistgelesen',
    'das (?:thema )?könnte (?:sie|dich)',
    'auch interessant',
    '(?:ähnliche|passende) (?:artikel|beiträge)',
    'zum weiterlesen',
    '(?:articles|articoli|artículos|notas|noticias) (?:similaires|liés|correlati|relacionad[ao]s)',
    '(?:(?:à )?lire aussi|lee también|leggi anche)\\b',
    'sur le même (?:sujet|thème)',
    'te puede interesar',
    '(?:lees|les|läs) (?:ook|også|också|mer|även)\\b',
    'czytaj (?:także|też)|čtěte také|читайте та(?:кож|кже)',
  ].join('|')})`,
);

/** How those begin: on a page without any the expression, long to make, is not made. */
const offerWords =
  'more rela reco late popu read most tren you see abou mehr weit lese meis das auch ähnl pass zum arti artí nota noti lire à le sur te läs czyt čtě чита'.split(
    ' ',
  );

function leadsElsewhere(heading: string): boolean {
  const text = heading.toLowerCase();
  return offerWords.some((word) => text.startsWith(word)) && offers.test(text);
}

/** A first paragraph that is set as a heading: as long as a sentence, and punctuated. */
function isStandfirst({ text, isProse }: Block): boolean {
  return isProse && text.length >= 100;
}

/**
 * A paragraph of a few words ("“Yes,” he said."): in a `<p>`, ended like a sentence or long enough for one, or a
 * sentence that stands where the paragraph before it does.
 */
function isShortLine({ kind, container, text }: Block, before: Block | undefined): boolean {
  if (kind === 'cell' || kind === 'list-item') return kind === 'list-item' && text.length > 15;
  if (container.name === 'p') return text.length > 1 && (hasSentence(text) || text.length > 25);
  return before !== undefined && standsWith(container, before.container) && hasSentence(text);
}

/** Whether two paragraphs are of one make: in one element, in neighbours of one class, or one loose among the others. */
function standsWith(one: Container, other: Container): boolean {
  return (
    one === other ||
    one === other.parent ||
    (one.parent === other.parent && one.name === other.name && classesOf(one) === classesOf(other))
  );
}

/** A day and month in figures, or a clock time. */
const stamp = /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/**
 * Words with which pages speak of themselves rather than of the news, or bid their readers do something, and who took
 * the picture of a caption that is set as a paragraph, at its end or where agencies begin one; in small letters. Each
 * form is tried only where one of its words stands: an engine makes the form anew for every page, and most pages need none.
 */
const notices: readonly (readonly [words: readonly string[], form: RegExp | null])[] = [
  [
    [
      '©',
      'all rights reserved',
      'push-benachrichtigung',
      'article is more than',
      'a preferred source',
      'thema im programm',
      'externen inhalt',
      'externe inhalt',
      'support our newsroom',
    ],
    null,
  ],
  [['.m.'], /^(?:by|published|updated|posted) .*\d [ap]\.m\.$/],
  [
    ['affiliate', 'commission'],
    /\baffiliate[ -](?:links?|commission|partner|program)|\bearn (?:us )?a commission\b/,
  ],
  [
    'subscribe;sign in;sign up;log in;create an;click here;follow us; on facebook; on twitter; on instagram; on x;read more;read also;read next'.split(
      ';',
    ),
    /(?:^|[.!?:;–—»>|] )(?:please )?(?:subscribe|sign (?:in|up)|log in|create an account|click here|follow (?:us\b|[^.]{3,40} on (?:facebook|twitter|instagram|x))|read (?:more|also|next))\b/,
  ],
  [
    ['newsletter'],
    /\b(?:our|your|free|join|get|sign up|subscribe)\b[^.]{0,60}\bnewsletter|\bnewsletter\b.{0,60}\b(?:inbox|here)\b/,
  ],
  [
    ['(image', '(photo', '(picture', '(credit', 'foto', 'bild'],
    /\((?:image|photos?|pictures?|credit|(?:symbol|archiv)?(?:foto|bild))\b[^()]{0,60}\)\.?$/,
  ],
  [
    ['getty', 'reuters', 'afp', '/ap', '/ ap', 'dpa'],
    /\b(?:getty images|via getty|\/ ?(?:reuters|afp|ap)|dpa)[)\]]?\.?$/,
  ],
  [
    ['file', 'photo', 'in this image', 'in this undated'],
    /^(?:file (?:photo|picture)|file ?[-–—] |in this (?:undated|(?:photo|image) (?:from|provided|released|taken)|[a-z]{3,9}\.? \d+, \d{4},(?: file)? photo))/,
  ],
];

/** A year and a clock time, in either order. */
const moment = /\b(?:19|20)\d\d\b.*\d:\d\d|\d:\d\d.*\b(?:19|20)\d\d\b/;

/** Date lines, rights, offers and prompts: short, and in words that no report uses of its subject. */
export function isNotice({ text, kind }: Block): boolean {
  if (kind === 'quote') return false;
  if (text.length > 260) return text.length < 400 && text.includes('externen Inhalt');
  const isOpen = !'.!?…”"»'.includes(text.at(-1)!);
  if (isOpen && stamp.test(text) && text.length < (moment.test(text) ? 110 : 70)) return true;
  const lower = text.toLowerCase();
  return notices.some(
    ([words, form]) => words.some((word) => lower.includes(word)) && (form === null || form.test(lower)),
  );
}
