/**
 * What went wrong, in the reader's language. Errors are thrown as English sentences, far from any language and across
 * messages and storage; their translations are found by the sentence itself, as gettext does
 * (https://www.gnu.org/software/gettext/manual/html_node/Concepts.html). A sentence not known here stays English.
 */

import english from '../../public/_locales/en/messages.json';
import type { Localizer } from './localizer.ts';

type ProblemKey = Extract<keyof typeof english, `problem_${string}`>;

/** Values that are sentences, or parts of them, with words of their own: what failed, of what, and why. */
const speaking = new Set(['doing', 'part', 'problem', 'reason']);

/** The patterns of the sentences, those with most words of their own first: they are the surest. */
let patterns: { key: ProblemKey; pattern: RegExp }[] | null = null;

/** The sentence in the reader's language, with the values it carries; what is no known problem is given back as it is. */
export function problemWords(sentence: string, l: Localizer): string {
  patterns ??= problemKeys()
    .map((key) => ({ key, pattern: patternOf(english[key].message) }))
    .sort((a, b) => ownLength(b.key) - ownLength(a.key));
  for (const { key, pattern } of patterns) {
    const match = pattern.exec(sentence);
    if (match) return l.text(key, translated(match.groups ?? {}, l)) + (match.groups?.end ?? '');
  }
  return sentence;
}

function translated(values: Record<string, string>, l: Localizer): Record<string, string> {
  const words = (name: string, value: string) => {
    if (name === 'packs') return value.split(', ').map((title) => problemWords(title, l));
    return speaking.has(name) ? [problemWords(value, l)] : [value];
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, words(name, value).join(', ')]),
  );
}

function problemKeys(): ProblemKey[] {
  return Object.keys(english).filter((key) => key.startsWith('problem_')) as ProblemKey[];
}

function ownLength(key: ProblemKey): number {
  return english[key].message.replace(/\{\w+\}/g, '').length;
}

/**
 * "{name} is empty." as a pattern with its values as groups; sentences are short, so lazy groups stay cheap. What is
 * written without a full stop may have got one where it is shown.
 */
function patternOf(template: string): RegExp {
  const parts = template
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? `(?<${part.slice(1, -1)}>.{1,300}?)`
        : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('')}${template.endsWith('.') ? '' : '(?<end>\\.?)'}$`, 'su');
}
