/** Reporting verbs by word form: lemma, form and the frames they take. */

import { IRREGULAR_VERBS } from '../lexicon/common-verbs.ts';
import * as verbs from '../lexicon/reporting-verbs.ts';
import { inflect } from './inflect.ts';

export const STATEMENT = 1;
export const WEAK = 2;
export const ADDRESSEE = 4;
export const QUESTION = 8;
export const PREDICATE = 16;
export const CHARGE = 32;
export const OBJECT = 64;
export const DIRECTIVE = 128;
export const INFINITIVE = 256;
export const BY_DOCUMENT = 512;
export const CITING = 1024;

export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

export interface ReportingVerb {
  lemma: string;
  frames: number;
}

const FRAMES = new Map<string, number>();
const FORMS = new Map<string, ReportingVerb>();

function put(lemmas: readonly string[], frame: number): void {
  for (const lemma of lemmas) FRAMES.set(lemma, (FRAMES.get(lemma) ?? 0) | frame);
}

put(verbs.STATEMENT_VERBS, STATEMENT);
put(verbs.WEAK_VERBS, WEAK);
put(verbs.ADDRESSEE_VERBS, ADDRESSEE);
put(verbs.QUESTION_VERBS, QUESTION);
put(verbs.PREDICATE_VERBS, PREDICATE);
put(verbs.CHARGE_VERBS, CHARGE);
put(verbs.OBJECT_VERBS, OBJECT);
put(verbs.DIRECTIVE_VERBS, DIRECTIVE);
put(verbs.INFINITIVE_VERBS, INFINITIVE);
put(verbs.CITING_VERBS, CITING);
for (const lemma of verbs.DOCUMENT_VERBS) if (FRAMES.has(lemma)) put([lemma], BY_DOCUMENT);

for (const [lemma, frames] of FRAMES) {
  if (lemma.includes(' ')) continue;
  const forms = inflect(lemma);
  const entry = { lemma, frames };
  for (const form of [forms.base, forms.third, forms.past, forms.ing])
    if (!FORMS.has(form)) FORMS.set(form, entry);
}
for (const entry of IRREGULAR_VERBS) {
  const [base, ...others] = entry.split('/');
  const verb = FORMS.get(base!);
  if (verb) for (const form of others) FORMS.set(form, verb);
}

/** The reporting verb that a lower-case word form belongs to. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return FORMS.get(lower);
}
