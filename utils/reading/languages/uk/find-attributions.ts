/** Ukrainian attributions by the main reporting verbs and phrases. */

import type { Attribution } from '../../attribution/attribution.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import { byVerb } from './by-verb.ts';
import { citing } from './citing.ts';
import { inDocument } from './documents.ts';
import { saidInHeadline, spokenUnderLabel } from './labels.ts';
import { refusal } from './refusal.ts';

/** Attributions of a Ukrainian text in text order of their cues. Linear in the text. */
export function findUkrainianAttributions(doc: TaggedText): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const last = found.at(-1) ?? null;
      const attribution =
        (at === sentence.first
          ? (spokenUnderLabel(doc, sentence, last) ?? saidInHeadline(doc, sentence))
          : null) ??
        citing(doc, at, sentence) ??
        refusal(doc, at, sentence) ??
        inDocument(doc, at, sentence) ??
        byVerb(doc, at, sentence, last);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}
