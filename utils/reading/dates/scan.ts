/** The state of one pass over a text's time expressions: tokens, anchor, and what was named last. */

import type { DateMention } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Moment, shifted } from './calendar.ts';
import { EventCalendar } from './event-calendar.ts';
import { type StoryDate, storyAfter } from './story.ts';
import { type TenseCue, tenseAfter, tenseAround } from './tense.ts';

/** A recognised expression from its first token to before `next`. */
export interface TimeMatch {
  next: number;
  iso: string;
  type: DateMention['type'];
  rule: string;
  /** The stretch of the calendar it names, when it names one. */
  moment?: Moment;
  /** The value, asked at the end of the text, when another place of it says which day is meant; null when none does. */
  waits?: () => string | null;
  /** What the words are when no place does; without it they keep their value, or are no date when they have none. */
  otherwise?: TimeMatch | null;
  /** First token, when words before the one that was asked about belong to it too. */
  from?: number;
}

/** Tokens that are looked back over for an opened quotation. */
const LONG_SENTENCE = 200;

/** How far back the day of a quoted speech may lie, in days and in sentences. */
const SPOKEN_DAYS = 3;
const SPOKEN_SENTENCES = 30;

export class Scan {
  /** Flat tokens of the whole text, see `flatten`. */
  readonly tokens: readonly Token[];
  /** Day number that dates are told from: the publication, or a dateline that stands in the text. */
  anchor: number | null;
  /** Token bounds of the sentence in hand. */
  from = 0;
  to = 0;
  /** The last calendar stretch that was named outright, for "the next day", "that year". */
  reference: Moment | null = null;
  /** The sentence it was named in. */
  referenceSentence = 0;
  /** The last such stretch that is not to come. */
  past: Moment | null = null;
  /** The last day that was named, in which sentence, and whether only as something's ("Monday's debate"). */
  day: { moment: Moment; sentence: number; isOwner: boolean } | null = null;
  /** The date that the story in hand was last at, when its year was told. */
  told: StoryDate | null = null;
  /** The same of those that are not to come. */
  pastDay: { moment: Moment; sentence: number } | null = null;
  /** The quarter whose results the text tells, for "the quarter" and "a year earlier" in business news. */
  quarter: { moment: Moment; sentence: number; isFiscal?: boolean } | null = null;
  /** The last quarter that was named, whichever, for "that quarter". */
  namedQuarter: Moment | null = null;
  /** Whether a longer stretch ("the nine months") has been named after the quarter, so that comparisons are with its like. */
  longer = false;
  sentence = 0;
  /** Token after the last expression. */
  lastEnd = -1;
  /** Days that the text has called by an event ("opening night"). */
  readonly events = new Map<string, Moment>();
  /** Events that the text has dated. */
  readonly dated = new EventCalendar();
  /** The month of a vote to come ("2024-11") that the text has named. */
  vote: string | null = null;
  /** Years that days of the year ("9-24") were given with in this text. */
  readonly years = new Map<string, number>();

  constructor(tokens: readonly Token[], anchor: number | null) {
    this.tokens = tokens;
    this.anchor = anchor;
  }

  /** Lower-case word at a token of the sentence; empty outside it. */
  word(at: number): string {
    return at >= this.from && at < this.to ? this.tokens[at]!.lower : '';
  }

  token(at: number): Token | undefined {
    return at >= this.from && at < this.to ? this.tokens[at] : undefined;
  }

  isNumber(at: number): boolean {
    return this.token(at)?.kind === 'number';
  }

  /** Whether two neighbouring tokens touch ("20" and "th"). */
  touches(at: number): boolean {
    const [a, b] = [this.token(at), this.token(at + 1)];
    return a !== undefined && b !== undefined && a.end === b.start;
  }

  capitalised(at: number): boolean {
    const first = this.token(at)?.text[0] ?? '';
    return first !== first.toLowerCase();
  }

  /** The day named in this sentence or the one before; clock times and parts of the day are of that day. */
  nearDay(): number | null {
    return this.day && this.sentence - this.day.sentence <= 1 ? this.day.moment.first : null;
  }

  /** Whether a quotation that began in the sentence, at most a long sentence before, is open at a token. */
  inQuotation(at: number): boolean {
    let open = false;
    for (let i = Math.max(this.from, at - LONG_SENTENCE); i < at && i < this.to; i++) {
      const text = this.tokens[i]!.text;
      if (text === '“' || text === '``') open = true;
      else if (text === '”' || text === "''") open = false;
      else if (text === '"') open = !open;
    }
    return open;
  }

  /** The day that "today" is told from: in a quotation the day just told of ("On Tuesday she left. “Today …”"). */
  spokenOn(at: number): number {
    const told = this.day?.moment.first;
    if (told === undefined || told >= this.anchor! || told < this.anchor! - SPOKEN_DAYS) return this.anchor!;
    return this.sentence - this.day!.sentence <= SPOKEN_SENTENCES && this.inQuotation(at)
      ? told
      : this.anchor!;
  }

  /** Takes what an expression named for the date in hand. */
  name(match: TimeMatch, at: number): void {
    const { moment, rule } = match;
    if (!moment || rule === 'overnight') return;
    this.reference = moment;
    this.referenceSentence = this.sentence;
    if (moment.first <= (this.anchor ?? 0)) this.past = moment;
    this.told = storyAfter(this, match, at);
    if (moment.grain === 'quarter') this.namedQuarter = moment;
    if (rule === 'quarter' || rule === 'fiscal quarter') this.nameQuarter(moment, rule === 'fiscal quarter');
    const spoken = moment.first === this.anchor && rule === 'deictic day' && this.inQuotation(at);
    if (moment.grain !== 'day' || spoken) return;
    this.day = { moment, sentence: this.sentence, isOwner: /^['’]s?$/.test(this.word(match.next)) };
    if (moment.first <= (this.anchor ?? 0)) this.pastDay = this.day;
  }

  /**
   * Takes a quarter that was named for the one whose results are told, unless it is still to come or older than that. The
   * first fiscal quarter behind plain ones is another firm's.
   */
  nameQuarter(moment: Moment, isFiscal = false): void {
    const told = this.quarter?.moment;
    const over = (quarter: Moment): boolean =>
      this.anchor === null || shifted('quarter', quarter.first, 1).first <= this.anchor;
    this.longer = false;
    const isAnother = isFiscal && !this.quarter?.isFiscal;
    if (told && over(told) && (!over(moment) || (moment.first < told.first && !isAnother))) return;
    this.quarter = { moment, sentence: this.sentence, isFiscal };
  }

  /** The same quarter a year before the one whose results are told; null when none is, or a longer stretch came after it. */
  yearAgoQuarter(): Moment | null {
    return this.quarter && !this.longer ? shifted('quarter', this.quarter.moment.first, -4) : null;
  }

  /** What the verbs around the tokens say. */
  tense(start: number, end: number): TenseCue {
    return tenseAround(this.tokens, this.from, this.to, start, end);
  }

  /** What the first verb after the token says. */
  tenseAfter(end: number): TenseCue {
    return tenseAfter(this.tokens, this.to, end);
  }
}
