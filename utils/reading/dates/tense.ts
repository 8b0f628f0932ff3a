/**
 * Whether a bare "Friday" or "March" lies before or after the publication: the verb that governs it says so.
 * A small reading of the clause, no parse: nearest verb before it, else the first verb after it.
 */

import type { Token } from '../tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and adjectives that speak of what is to come. */
const FUTURE = set(
  "will 'll shall won't would should may might must scheduled schedule expected expect expects due plans plan planning " +
    'slated upcoming intends intend hopes proposes awaits awaiting pending expires expire looming forthcoming forecast ' +
    'projected could',
);

/** What speaks of the future when it comes after a date that opens the clause ("On Friday the court will …"). */
const MODAL = set("will 'll shall won't would plans scheduled expected expects");

/** Past forms that are base forms too ("should beat her"). */
const UNCHANGED = set('cut hit put set shut beat quit read let spread split');

/** Before "have" they tell of what is over ("may have left Friday"). */
const MODALS = set('may might could should must would');

/** Verbs whose infinitive lies ahead of them ("agreed to meet"). */
const INTENT = set(
  'scheduled set expected due plans plan planned planning ready is are be going agreed likely supposed slated hopes hope ' +
    'intends intend wants want wanted vowed promised threatened prepares preparing expects hoping hoped need needs',
);

/** Irregular past forms; regular ones end in -ed. */
const PAST = set(
  'said was were had did told went came fell rose took made began met won lost left got held saw gave found sent ' +
    'brought kept led spoke wrote flew shot hit became ran stood sat paid put drew broke struck bought sold built ' +
    'heard read felt thought knew grew threw sank swept fought caught taught dealt cut quit shut beat drove rode ' +
    "been since wasn't weren't didn't hadn't born chose spent sought swore withdrew forced wound set-off undertook",
);

const CLAUSE_END = set(
  "; : \" “ ” `` '' ( ) — – -- where which who whom whose because although though while but that",
);

/** Adjectives in -ed. */
const ADJECTIVES = set(
  'preferred limited unlimited united advanced related unrelated armed unarmed based estimated unspecified proposed ' +
    'needed combined mixed detailed complicated sophisticated dedicated privileged hundred sacred wicked naked shed wed sled bled',
);

/** How many tokens are looked at on either side. */
const REACH = 25;

export const isPast = (word: string): boolean =>
  PAST.has(word) ||
  (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !ADJECTIVES.has(word));

const PRESENT_BE = set("is are 's 're 'm am");

export interface TenseCue {
  /** -1 past, 1 future, 0 when the clause does not say. */
  direction: -1 | 0 | 1;
  /** The word that says so; empty when none does. Where it is "to", an infinitive left it open. */
  word: string;
  /** Whether that word stands before or after the date. */
  side: 'before' | 'after';
}

const cue = (direction: -1 | 0 | 1, word: string, side: TenseCue['side'] = 'before'): TenseCue => ({
  direction,
  word,
  side,
});

/** A word as it may be a verb: names ("Mohamed") and headlines' capitals are none. */
const verbForm = (token: Token | undefined): string => {
  if (!token) return '';
  const [first, second] = token.text;
  const name =
    first !== undefined &&
    first !== first.toLowerCase() &&
    second !== undefined &&
    second === second.toLowerCase();
  return name && (token.lower.endsWith('ed') || token.lower === 'may') ? '' : token.lower;
};

/** What the verbs around the tokens `start` to `end` of the sentence `from` to `to` say about time. */
export function tenseAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  end: number,
): TenseCue {
  const word = (at: number): string => verbForm(tokens[at]);
  for (let at = start - 1; at >= from && start - at <= REACH; at--) {
    const here = word(at);
    if (CLAUSE_END.has(here)) break;
    if (MODALS.has(here) && word(at + 1) === 'have') return cue(-1, here);
    if (FUTURE.has(here) && !idle(word(at - 1), here, word(at + 1), word(at + 2))) {
      if (/^(?:was|were)$/.test(word(at - 1))) return cue(1, 'was');
      return cue(pastPlan(tokens, from, at) ? 0 : 1, here);
    }
    if (here === 'to' && at + 1 < start && infinitive(word(at + 1)) && askedBefore(tokens, from, at))
      return cue(1, here);
    if (here === 'to' && at + 1 < start && infinitive(word(at + 1)))
      return intended(tokens, from, at)
        ? cue(pastPlan(tokens, from, at) ? 0 : 1, /^(?:was|were)$/.test(word(at - 2)) ? 'was' : 'to')
        : cue(pastBefore(tokens, from, at) ? -1 : 0, 'to');
    if (here === 'can' && canThen(word, at, start)) return cue(1, here);
    if (here.endsWith('ing') && PRESENT_BE.has(word(at - 1))) return cue(0, here);
    if (arranged(here, word(start - 1), word(at - 1)))
      return /^(?:was|were|had)$/.test(word(end)) ? cue(-1, here) : cue(1, here);
    // "that officials estimated in August", not "an estimated 40"
    const estimates = here === 'estimated' && !/^(?:an?|the|at|of|,|and)$/.test(word(at - 1));
    if (isPast(here) || estimates) {
      const before = word(at - 1);
      // "a candle-lighted dinner on Dec. 4"
      if (before === '-' && isCompound(tokens, at)) continue;
      if (UNCHANGED.has(here) && (before === 'to' || MODALS.has(before) || MODAL.has(before))) continue;
      if (PRESENT_BE.has(before) && here !== 'set') return cue(0, here);
      if (before === 'be' || before === 'being' || word(at - 2) === 'be' || before === 'the') continue;
      if (/^(?:has|have)$/.test(before) && awaited(tokens, from, at)) return cue(1, 'until');
      return cue(-1, here);
    }
  }
  return tenseAfter(tokens, to, end);
}

/** Whether a participle is the end of a compound adjective; "re-elected" is a verb. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.end === tokens[at]!.start &&
  !/^(?:re|co|pre|de|un|mis|out|over)$/.test(tokens[at - 2]?.lower ?? '');

/** What the first verb after the token `end` says, in its clause of the sentence that ends at `to`. */
export function tenseAfter(tokens: readonly Token[], to: number, end: number): TenseCue {
  const word = (at: number): string => verbForm(tokens[at]);
  for (let at = end; at < to && at - end <= REACH; at++) {
    const here = word(at);
    if (CLAUSE_END.has(here)) break;
    if (MODAL.has(here) && (!/^(?:plans|scheduled|expected)$/.test(here) || word(at + 1) === 'to'))
      return cue(1, here, 'after');
    if (/^(?:is|are)$/.test(here) && word(at + 1) === 'to' && infinitive(word(at + 2)))
      return cue(1, here, 'after');
    if (isPast(here)) return cue(-1, here, 'after');
  }
  return cue(0, '', 'after');
}

/** "someone who can win in November": an ability of a day, right before it. */
const canThen = (word: (at: number) => string, at: number, start: number): boolean =>
  start - at <= 4 &&
  /^(?:in|on|by)$/.test(word(start - 1)) &&
  infinitive(word(at + 1)) &&
  !/^(?:be|see|recall|remember|tell|say)$/.test(word(at + 1));

/** "planned a march on Saturday", "called a strike for Friday": what is arranged lies ahead, if it was not called off. */
const arranged = (verb: string, preposition: string, before: string): boolean =>
  !/^(?:had|as|previously|originally|initially)$/.test(before) &&
  (verb === 'planned' ||
    (preposition === 'for' && /^(?:called|set|arranged|ordered|convened|summoned)$/.test(verb)));

/** What somebody is now wanted or foreseen to do. */
const ASKING = set('expect expects want wants urge urges ask asks order orders');
/** Tokens of who is to do it. */
const OBJECT = 6;

/** "Analysts expect the sale to close": whether the infinitive behind the "to" at `to` is what another is to do. */
function askedBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && to - at <= OBJECT; at--) {
    const here = verbForm(tokens[at]);
    if (CLAUSE_END.has(here) || isPast(here)) return false;
    if (ASKING.has(here)) return true;
  }
  return false;
}

/** "was kind enough to lend": whether a past verb stands before an infinitive in its clause. */
function pastBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && to - at <= REACH; at--) {
    const here = verbForm(tokens[at]);
    if (CLAUSE_END.has(here)) return false;
    if (isPast(here)) return true;
  }
  return false;
}

const DETERMINER = /^(?:the|a|its|his|her|their|this|that|of|any|in|'s)$/;

/** "would not comment": a refusal of the past. */
const EVADES = /^(?:say|comment|discuss|elaborate|disclose|answer|confirm|identify|reveal|specify)$/;

/** "could be heard": an ability of the past. */
const PERCEIVED =
  /^(?:seen|heard|reached|located|found|felt|verified|confirmed|learned|determined|identified)$/;

/** "due to", and "plan", "schedule", "hopes" as nouns. */
function idle(before: string, word: string, after: string, next: string): boolean {
  if (word === 'could') return after === 'not' || (after === 'be' && PERCEIVED.test(next));
  if (word === 'due') return after === 'to' && !/^(?:is|are|was|were|be|been|'s|'re)$/.test(before);
  if (/^would(?:n't)?$/.test(word)) return EVADES.test(after) || EVADES.test(next);
  if (word === 'projected') return !/^(?:is|are|'s)$/.test(before);
  if (word === 'plan')
    return after !== 'to' || !/(?:s|ly)$|^(?:they|we|you|i|who|and|also|still)$/.test(before);
  if (/^(?:plans|hopes)$/.test(word))
    return !/^(?:to|a|an|the|its|on|for)$/.test(after) || DETERMINER.test(before);
  // "the $1.40 that they forecast in January"
  if (word === 'forecast' && /^(?:in|on)$/.test(after) && /^(?:it|they|we|he|she)$/.test(before)) return true;
  return /^(?:schedule|forecast|must|may)$/.test(word) && DETERMINER.test(before);
}

/** "until the country has voted in March": a perfect that is still to come. */
function awaited(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 8; i--) {
    if (tokens[i]!.lower === 'until' || tokens[i]!.lower === 'once') return true;
  }
  return false;
}

/** "had been scheduled to expire": a plan of the past says nothing of when. */
function pastPlan(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 4; i--) if (tokens[i]!.lower === 'had') return true;
  return false;
}

/** Words after "to" that make it a preposition, not an infinitive. */
const NOUNISH = set(
  'the a an his her their its our my this that these those about more at least nearly death',
);
const infinitive = (word: string): boolean =>
  /^[a-z]{2,}$/.test(word) && !isPast(word) && !NOUNISH.has(word) && !/(?:ing|ly|s)$/.test(word);

/** "plans to leave", "is scheduled to leave": an infinitive says when only through its verb. */
function intended(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && to - at <= 2; at--) if (INTENT.has(tokens[at]!.lower)) return true;
  return false;
}
