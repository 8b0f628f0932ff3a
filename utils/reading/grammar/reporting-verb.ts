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
export const ATTITUDE = 1024;
export const MEASURE = 2048;

export interface ReportingVerb {
  lemma: string;
  frames: number;
  /** Prepositions that can stand before what is reported. */
  prepositions: string[];
  /** Particles with which it reports ("shot back"). */
  particles: string[];
}

const VERBS = new Map<string, ReportingVerb>();
const FORMS = new Map<string, ReportingVerb>();

function entry(lemma: string): ReportingVerb {
  const verb = VERBS.get(lemma) ?? { lemma, frames: 0, prepositions: [], particles: [] };
  VERBS.set(lemma, verb);
  return verb;
}

function put(lemmas: readonly string[], frame: number): void {
  for (const lemma of lemmas) entry(lemma).frames |= frame;
}

put(verbs.STATEMENT_VERBS, STATEMENT);
put(verbs.WEAK_VERBS, WEAK);
put(verbs.ATTITUDE_VERBS, ATTITUDE);
put(verbs.ADDRESSEE_VERBS, ADDRESSEE);
put(verbs.QUESTION_VERBS, QUESTION);
put(verbs.PREDICATE_VERBS, PREDICATE);
put(verbs.CHARGE_VERBS, CHARGE);
put(verbs.OBJECT_VERBS, OBJECT);
put(verbs.CONTESTING_VERBS, OBJECT);
put(verbs.DIRECTIVE_VERBS, DIRECTIVE);
put(verbs.INFINITIVE_VERBS, INFINITIVE);
put(verbs.DOCUMENT_VERBS, BY_DOCUMENT);
put(verbs.MEASURE_VERBS, MEASURE);
for (const pair of verbs.PREPOSITION_VERBS) {
  const [lemma, preposition] = pair.split('/');
  entry(lemma!).prepositions.push(preposition!);
}

for (const pair of verbs.PARTICLE_VERBS) {
  const [lemma, particle] = pair.split('/');
  entry(lemma!).particles.push(particle!);
}

for (const [lemma, verb] of VERBS) {
  const forms = inflect(lemma);
  for (const form of [forms.base, forms.third, forms.past, forms.ing])
    if (!FORMS.has(form)) FORMS.set(form, verb);
}
for (const line of IRREGULAR_VERBS) {
  const [base, ...others] = line.split('/');
  const verb = VERBS.get(base!);
  if (verb) for (const form of others) FORMS.set(form, verb);
}

for (const pair of verbs.COUNTING_FORMS) {
  const [lemma, form] = pair.split('/');
  FORMS.set(form!, { lemma: lemma!, frames: MEASURE, prepositions: [], particles: [] });
}

/** The reporting verb that a lower-case word form belongs to. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return FORMS.get(lower);
}

/** All base forms, for the word classes. */
export const REPORTING_LEMMAS: readonly string[] = [...VERBS.keys()];
