/** What an article says and who says it: plain, serialisable data with UTF-16 offsets into the article's text. */

import type { Note, Paragraph, Span } from '../article.ts';

/** What the engine needs; everything but the text may be missing. */
export interface ReadingInput {
  text: string;
  /** Without paragraphs the text is split at blank lines. */
  paragraphs?: readonly Paragraph[];
  title?: string;
  /** ISO 8601 instant or day of publication, see `Article.publishedAt`. */
  publishedAt?: string | null;
  publisher?: string;
  /** Reporters' names: never sources of their own article. */
  byline?: readonly string[];
  /** BCP 47 tag; empty means: find out. */
  language?: string;
}

/** Why a span is marked: the rule's name and the words it rested on. */
export interface Evidence {
  rule: string;
  words: string;
}

export type SourceKind =
  | 'person'
  | 'organisation'
  | 'government'
  | 'military'
  | 'media'
  | 'document'
  | 'group'
  | 'anonymous';

export interface Mention {
  start: number;
  end: number;
  form: 'name' | 'nominal' | 'pronoun';
  /** Whether a claim is attributed to this very mention. */
  cited: boolean;
}

/** One cited entity with all its mentions in text order. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  /** How the article describes it ("Russian independent online media outlet"), in the article's words. */
  description: string | null;
  /** How many people an anonymous or group source is said to be ("three officials": 3); null when not said. */
  count: number | null;
  /** The publication that carries the article, speaking of itself. */
  isPublisher: boolean;
  mentions: Mention[];
  why: Evidence;
}

/** PARC/PolNeAR's direct, indirect and mixed quotation. */
export type Manner = 'direct' | 'indirect' | 'mixed';

export type Act = 'statement' | 'denial' | 'refusal' | 'question' | 'command' | 'estimate' | 'promise';

export interface Hedge {
  start: number;
  end: number;
}

/** The article's own word on whether the claim holds. */
export interface Verification {
  status: 'unverified' | 'denied' | 'confirmed';
  /** The words that say so. */
  span: Span;
  /** Source id of who says so; null when nobody is named. */
  by: string | null;
}

/** An attribution as the reader sees it. */
export interface Claim {
  id: string;
  /** Source id; null when the text names none ("reportedly", "it is believed"). */
  source: string | null;
  /** The source words of this very attribution ("the center"), if any. */
  sourceSpan: Span | null;
  cue: Span | null;
  content: Span[];
  /** Everything the attribution covers, source, cue and content, for scrolling and for the bracket. */
  extent: Span;
  manner: Manner;
  act: Act;
  hedges: Hedge[];
  verification: Verification | null;
  figures: string[];
  dates: string[];
  /** Claim id of the attribution this one is nested in. */
  within: string | null;
  why: Evidence;
}

export type Qualifier = 'exact' | 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'nearly';

/** A quantity. */
export interface Figure {
  id: string;
  start: number;
  end: number;
  /** A number, or a range low to high ("tens of thousands": [10000, 99999]). */
  value: number | [number, number];
  /** Singular unit name ("dollar", "percent", "kilometre", "year of age"); null for a bare count. */
  unit: string | null;
  /** Head noun with its modifiers ("Ukrainian citizens"); null when the text names nothing counted. */
  counted: string | null;
  countedSpan: Span | null;
  qualifier: Qualifier;
  /** `=` as is, `~` about, `>` more than or at least, `<` less than or at most, rising or falling. */
  change: '=' | '~' | '>' | '<' | 'up' | 'down';
  /** Source id of who gives the figure; null when it is the article itself. */
  claimant: string | null;
  claim: string | null;
  /** Ids of figures for the same thing by other claimants with another value. */
  conflictsWith: string[];
  /** Ids of restatements of the same figure. */
  sameAs: string[];
  why: Evidence;
}

/** The words that cite an earlier report or statement by its date. */
export interface BackReference {
  /** Source id of whose earlier report it is; null when not said. */
  source: string | null;
  claim: string | null;
  sentence: Span;
}

/** A TIMEX3 expression. */
export interface DateMention {
  id: string;
  start: number;
  end: number;
  /** TIMEX3 value: `2023-09-24`, `2023-09`, `2024-W01`, `P3D`, `PAST_REF`, `2024-01-04T09:00`. */
  iso: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  backReference: BackReference | null;
  why: Evidence;
}

export interface Sentence {
  start: number;
  end: number;
}

export interface Reading {
  version: 1;
  language: string;
  /** The day dates are read from (`2024-01-04`), in the publication's zone; null when unknown. */
  anchor: string | null;
  sentences: Sentence[];
  sources: Source[];
  claims: Claim[];
  figures: Figure[];
  dates: DateMention[];
  notes: Note[];
}
