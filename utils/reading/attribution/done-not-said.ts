/** Things that are done by verbs of saying: "posted a photo", "claimed the title", "reported a loss". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { BASE, COMMA, COORD, NUM, OBJ, PREP, REL, STOP, TIME, TO } from '../grammar/word-class.ts';
import type { Cue } from './cue.ts';

/** What is posted or claimed without a word: "posted a loss" is business, "claimed the title" sport. */
const DONE: Readonly<Record<string, RegExp>> = {
  tweet: /^(photos?|pictures?|photographs?|selfies?|videos?|links?)$/,
  post: /^(photos?|pictures?|photographs?|images?|selfies?|videos?|clips?|screenshots?|links?|profits?|loss(es)?|gains?|earnings|sales|revenues?|results|growth|wins?|victor(y|ies)|records?)$/,
  claim:
    /^(allegiance|li(fe|ves)|victor(y|ies)|titles?|crowns?|prizes?|trophy|trophies|medals?|gold|silver|bronze|wickets?|seats?|spots?|place|points?|benefits|refunds?|expenses|asylum|inheritance)$/,
  write:
    /^(legislation|laws?|bills?|books?|letters?|columns?|songs?|memos?|code|essays?|scripts?|novels?|poems?|plays?|guidelines|rules|checks?|cheques?|rulings?|opinions?|decisions?|judgments?|judgements?|music|software)$/,
  report: /^(results|earnings|accounts)$/,
  admit: /^(patients?|students?|pupils?|refugees|migrants|members?|visitors?|guests?|casualties)$/,
  recall:
    /^(cars?|vehicles?|trucks?|suvs|toys?|products?|models?|units|batch(es)?|lots|cans|packs|bottles|devices?|drugs?|medicines?|foods?|meat|batter(y|ies)|tyres?|tires?|ambassadors?|envoys?|diplomats?|troops|reservists|parliament)$/,
  add: /^(jobs?|positions?|workers?|employees|members|seats?|points?|runs?|goals?|stores?|flights?)$/,
  deny: /^(access|entry|bail|parole|admission|permission|visas?|permits?|licen[cs]es?|asylum|citizenship|benefits|treatment|care|coverage|services?|status|rights?|passage|loans?|requests?|motions?|appeals?|petitions?|applications?)$/,
  confirm: /^(nominees?|appointees?|appointment|booking|reservation|order|judges?|justices?)$/,
};

/** Whether the object of the verb is one of those that are done, not said. */
export function isDone(doc: TaggedText, { verb, after, ceiling, source }: Cue): boolean {
  // "went on to report wrongdoing"
  if (verb.lemma === 'report' && doc.bits[after - 1]! & BASE && doc.bits[after - 2]! & TO) return true;
  // "reported daily to the owner"
  if (verb.lemma === 'report' && /^(?:daily|directly|weekly)$/.test(doc.tokens[after]?.lower ?? ''))
    return true;
  const nouns = DONE[verb.lemma];
  if (!nouns) return false;
  const end = objectEnd(doc, after, ceiling);
  // "denied him bail", "denied the rights group's claim": the last word tells.
  if (verb.lemma === 'deny') return end > after && nouns.test(doc.tokens[end - 1]!.lower);
  // "confirmed Ruiz as ambassador"
  if (verb.lemma === 'confirm' && doc.tokens[end]?.lower === 'as')
    return LEGISLATORS.test(doc.tokens[source.phrase.last - 1]!.lower);
  // "full-year results on March 21": no verb.
  const last = end < ceiling && nouns.test(doc.tokens[end]!.lower) ? end + 1 : end;
  let isNamed = false;
  for (let k = after; k < last; k++) {
    // "reported earnings of $8.42 a share" tells how much.
    if (verb.lemma === 'report' && doc.bits[k]! & NUM) return false;
    isNamed ||= nouns.test(doc.tokens[k]!.lower);
  }
  return isNamed;
}

/** Who confirms people in office. */
const LEGISLATORS =
  /^(?:senate|senators|congress|parliament|lawmakers|legislature|republicans|democrats|committee)$/;

/** Token behind the object, past whom something is done to: "him bail". */
function objectEnd(doc: TaggedText, after: number, ceiling: number): number {
  const end = nounPhraseAt(doc, after, ceiling)?.last ?? after;
  if (!(doc.bits[after]! & OBJ)) return end;
  return nounPhraseAt(doc, Math.max(end, after + 1), ceiling)?.last ?? end;
}

/** "at least 217 lives": the token at which the number stands, or `at` where none does. */
export function behindQualifier(doc: TaggedText, at: number): number {
  let k = at;
  while (k - at < 4 && QUALIFIES.test(doc.tokens[k]?.lower ?? '')) k++;
  return (doc.bits[k] ?? 0) & NUM ? k : at;
}
const QUALIFIES = /^(?:at|least|most|more|than|fewer|nearly|almost|about|around|some|up|to|over|as|many)$/;

/** "claimed 12 lives": no clause, though behind a number the noun looks like its verb. */
export function looksLikeClause(doc: TaggedText, { verb, after, ceiling }: Cue): boolean {
  let last = nounPhraseAt(doc, behindQualifier(doc, after), ceiling)?.last ?? ceiling;
  const isNamedAt = (k: number): boolean => DONE[verb.lemma]?.test(doc.tokens[k]?.lower ?? '') ?? false;
  // "claiming allegiance to the group"
  if (isNamedAt(after) && (doc.bits[after + 1] ?? 0) & PREP) return true;
  if (!isNamedAt(last) && isNamedAt(last - 1)) last--;
  if (last >= ceiling || !isNamedAt(last)) return false;
  // "wrote an essay entitled “The Pier”"
  if (/^(?:(?:en)?titled|headlined|called|about)$/.test(doc.tokens[last + 1]?.lower ?? '')) return true;
  return last + 1 >= ceiling || (doc.bits[last + 1]! & (STOP | COMMA | COORD | PREP | TIME | REL)) !== 0;
}
