/** Figures to claims and claimants, and to each other: the same figure restated, or another one for the same thing. */

import { singular } from '../figures/counted.ts';
import type { RawFigure } from '../figures/find-figures.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, OPEN_WORD, STOP, VERB } from '../grammar/word-class.ts';
import type { Claim, Figure } from '../reading.ts';

/** Nouns that take up a figure given before ("estimated the figure to be", "put the toll at"). */
const ANAPHORS = new Set(
  'figure figures number numbers total toll count tally estimate sum amount'.split(' '),
);
const DEFINITE = new Set(['the', 'these', 'those', 'all']);
/** Tokens before a figure in which such a noun is looked for. */
const ANAPHOR_REACH = 9;
/** Words around a figure that tell what happened to what is counted. */
const CONTEXT = 8;
/** Two figures for one thing differ by less than this factor. */
const SPREAD = 20;
/** How many earlier figures one is compared with. */
const LOOK_BACK = 40;

/** Figures with ids `f1`, `f2`, … in text order; what binds them to claims comes later. */
export function toFigures(raw: readonly RawFigure[]): Figure[] {
  return raw.map((figure, i) => ({
    id: `f${i + 1}`,
    ...figure,
    claimant: null,
    claim: null,
    conflictsWith: [],
    sameAs: [],
  }));
}

/** Gives each figure its innermost claim and the claim's source. */
export function assignClaimants(figures: readonly Figure[], claims: readonly Claim[]): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const claim of claims) {
    for (const id of claim.figures) {
      const figure = byId.get(id);
      if (!figure) continue;
      figure.claim = claim.id;
      figure.claimant = claim.source;
    }
  }
}

/** Links restatements and conflicts; needs the claimants. Looks back over a bounded number of figures. */
export function linkFigures(doc: TaggedText, figures: readonly Figure[]): void {
  const contexts = contextsOf(doc, figures);
  for (const [i, figure] of figures.entries()) {
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
      const earlier = figures[k]!;
      const taken = contexts[i]!.anaphor && takesUpFigure(earlier, contexts[k]!, figure, contexts[i]!);
      if (!taken && !sameThing(earlier, contexts[k]!, figure, contexts[i]!)) continue;
      link(earlier, figure);
      if (taken) break;
    }
  }
}

/** Whether "the figure", "the toll" at `b` can mean the figure `a`: near enough, of one measure, and a toll of people. */
function takesUpFigure(a: Figure, ca: Context, b: Figure, cb: Context): boolean {
  if (!sameMeasure(a, b) || a.counted === null || cb.sentence - ca.sentence > NEAR) return false;
  if (cb.noun !== 'toll') return true;
  for (const word of ca.words) if (DEATH.test(word)) return true;
  return false;
}

const DEATH = /^(kill|di|dead|death|casualt|victim|fatalit|wound|injur)/;

function link(a: Figure, b: Figure): void {
  if (sameValue(a, b)) {
    a.sameAs.push(b.id);
    b.sameAs.push(a.id);
  } else if (a.claimant !== b.claimant) {
    a.conflictsWith.push(b.id);
    b.conflictsWith.push(a.id);
  }
}

const middle = (figure: Figure): number =>
  typeof figure.value === 'number' ? figure.value : (figure.value[0] + figure.value[1]) / 2;

const sameValue = (a: Figure, b: Figure): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);

function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  const [low, high] = [middle(a), middle(b)].map(Math.abs).sort((x, y) => x - y);
  return low !== undefined && high !== undefined && low > 0 && high / low < SPREAD;
}

interface Context {
  /** A noun that takes up an earlier figure stands before this one. */
  anaphor: boolean;
  /** That noun; '' without one. */
  noun: string;
  /** "the", "these" stands right before it. */
  definite: boolean;
  /** "including three": a part of another figure. */
  part: boolean;
  /** Whether the nearest word on it is of the dead or of the hurt. */
  fate: '' | 'dead' | 'hurt';
  /** Index of its sentence. */
  sentence: number;
  /** Content words around it; what is counted and reporting verbs left out. */
  words: Set<string>;
  /** Head of what is counted, and its modifiers. */
  head: string;
  modifiers: Set<string>;
}

/** Sentences between two figures for one thing that one shared word is enough to tie. */
const NEAR = 3;
/** From this value on a number is rare enough to be the same one when it comes again. */
const TELLING = 100;

/** Whether two figures measure the same thing: the same noun, and words around them that tell the same. */
function sameThing(a: Figure, ca: Context, b: Figure, cb: Context): boolean {
  if (ca.head === '' || ca.head !== cb.head || !sameMeasure(a, b)) return false;
  if (ca.modifiers.size > 0 && cb.modifiers.size > 0 && shared(ca.modifiers, cb.modifiers) === 0)
    return false;
  const common = shared(ca.words, cb.words);
  if (opposed(a, b) || ca.part || cb.part || (ca.fate !== '' && cb.fate !== '' && ca.fate !== cb.fate))
    return false;
  if (sameValue(a, b)) return cb.definite || common >= (middle(a) >= TELLING ? 1 : 2);
  if (a.claimant === null || b.claimant === null) return false;
  return common >= (cb.sentence - ca.sentence <= NEAR ? 1 : 2);
}

/** "less than 2 in 10" is not "about 2 in 10" again. */
const opposed = (a: Figure, b: Figure): boolean =>
  sameValue(a, b) && a.qualifier !== b.qualifier && a.qualifier !== 'exact' && b.qualifier !== 'exact';

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function contextsOf(doc: TaggedText, figures: readonly Figure[]): Context[] {
  let at = 0;
  return figures.map((figure) => {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= figure.start) at++;
    return contextAt(doc, figure, at);
  });
}

function contextAt(doc: TaggedText, figure: Figure, at: number): Context {
  const sentence = doc.sentences[doc.sentenceOf[Math.min(at, doc.tokens.length - 1)]!]!;
  const counted = (figure.counted ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const head = counted.length > 0 ? singular(counted.at(-1)!) : '';
  const noun = figure.counted === null ? takesUp(doc, at, sentence.first) : '';
  const anaphor = noun !== '';
  const words = new Set<string>();
  for (const step of [-1, 1]) {
    for (let k = at + step, n = 0; k >= sentence.first && k < sentence.last && n < CONTEXT; k += step, n++) {
      const b = doc.bits[k]!;
      if (b & STOP) break;
      const { lower } = doc.tokens[k]!;
      if (b & (OPEN_WORD | VERB) && lower.length > 3 && !counted.includes(lower) && !reportingVerb(lower))
        words.add(stem(lower));
    }
  }
  const part = at > 0 && PARTIAL.has(doc.tokens[at - 1]!.lower);
  const fate = fateOf(doc, at, sentence.first, sentence.last);
  const definite = at > 0 && DEFINITE.has(doc.tokens[at - 1]!.lower);
  const place = doc.sentenceOf[Math.min(at, doc.tokens.length - 1)]!;
  return {
    anaphor,
    noun,
    part,
    fate,
    definite,
    sentence: place,
    words,
    head,
    modifiers: new Set(counted.slice(0, -1)),
  };
}

const PARTIAL = new Set(['including', 'among', 'excluding', 'other', 'another', 'further', 'additional']);
const DEAD = /^(kill|die|dying|dead|death|fatal)/;
const HURT = /^(wound|injur|hurt)/;

/** Dead or hurt, by the nearest word that says so on either side; after the figure first. */
function fateOf(doc: TaggedText, at: number, floor: number, ceiling: number): '' | 'dead' | 'hurt' {
  for (let n = 1; n <= CONTEXT; n++) {
    for (const k of [at + n, at - n]) {
      if (k < floor || k >= ceiling) continue;
      const { lower } = doc.tokens[k]!;
      if (DEAD.test(lower)) return 'dead';
      if (HURT.test(lower)) return 'hurt';
    }
  }
  return '';
}

/** The word without its inflection, enough to match "mobilized" with "mobilizing". */
const stem = (word: string): string => word.replace(/(ing|ed|es|s|e)$/, '');

/** The noun before the figure that takes up an earlier one, or ''. */
function takesUp(doc: TaggedText, at: number, floor: number): string {
  for (let k = at - 1; k >= floor && at - k <= ANAPHOR_REACH; k--) {
    if (doc.bits[k]! & (STOP | COMMA)) return '';
    if (ANAPHORS.has(doc.tokens[k]!.lower)) return doc.tokens[k]!.lower;
  }
  return '';
}
