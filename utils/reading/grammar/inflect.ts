/** Regular inflection of English verbs and nouns. */

export interface VerbForms {
  base: string;
  third: string;
  past: string;
  ing: string;
}

const VOWEL = /[aeiou]/;
/** What a plural puts "es" behind, besides "ch" and "sh". */
const SIBILANTS = ['s', 'x', 'z', 'o'];
/** One short stressed vowel before one consonant: the consonant doubles ("plan", "admit"). */
const DOUBLING = new Set(
  (
    'admit ban beg brag cap chat cut drag drop get grab hit hug jog lag let log map nod occur permit plan plot quip ' +
    'quit rap refer rob rub run set ship shut sit skip slam slip split stem step stop strip submit swim swap tag tap ' +
    'tip top trap trim win wrap rebut compel control dispel expel excel propel rebel transfer prefer infer confer ' +
    'defer deter commit omit transmit upset program sob regret'
  ).split(' '),
);

/** The forms of a regular verb; irregular ones are listed apart. */
export function inflect(base: string): VerbForms {
  const last = base.at(-1)!;
  const before = base.at(-2) ?? '';
  if (last === 'e') {
    const stem = base.slice(0, -1);
    const ing = before === 'i' ? `${base.slice(0, -2)}ying` : before === 'e' ? `${base}ing` : `${stem}ing`;
    return { base, third: `${base}s`, past: `${base}d`, ing };
  }
  if (last === 'y' && !VOWEL.test(before)) {
    const stem = base.slice(0, -1);
    return { base, third: `${stem}ies`, past: `${stem}ied`, ing: `${base}ing` };
  }
  const stem = DOUBLING.has(base) ? base + last : base;
  return { base, third: plural(base), past: `${stem}ed`, ing: `${stem}ing` };
}

/** The regular plural of a noun. */
export function plural(noun: string): string {
  const last = noun.at(-1) ?? '';
  const before = noun.at(-2) ?? '';
  if (last === 'y' && before !== '' && !VOWEL.test(before)) return `${noun.slice(0, -1)}ies`;
  if (SIBILANTS.includes(last) || (last === 'h' && (before === 'c' || before === 's'))) return `${noun}es`;
  if (noun.endsWith('man') && noun !== 'german' && noun !== 'human') return `${noun.slice(0, -2)}en`;
  return `${noun}s`;
}
