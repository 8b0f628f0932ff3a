/** The languages Previously speaks, and the reader's choice among them. */

import english from '../../public/_locales/en/messages.json';
import ukrainian from '../../public/_locales/uk/messages.json';
import { createLocalizer, type Localizer, type Messages } from './localizer.ts';

/** Languages with a complete set of messages, and their own names for themselves. */
const languages = { en: 'English', uk: 'Українська' } as const;

export type Language = keyof typeof languages;

const known = new Map<Language, Messages>();

/** Messages of a language by key, without the descriptions for translators; not to be changed. */
export function messagesOf(language: Language): Messages {
  let messages = known.get(language);
  if (!messages) {
    const file: Record<string, { message: string }> = language === 'uk' ? ukrainian : english;
    messages = Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
    known.set(language, messages);
  }
  return messages;
}

/**
 * The localizer for the reader's setting: `auto` takes the first of the browser's languages (BCP 47 tags, as in
 * `navigator.languages`) that is spoken here, else English. Dates and numbers follow the browser's own tag when its
 * language is the one shown (`en-GB` writes 4 January 2024).
 */
export function localizerFor(setting: 'auto' | Language, browserLanguages: readonly string[]): Localizer {
  const language = setting === 'auto' ? firstSpoken(browserLanguages) : setting;
  const tag = browserLanguages.find((candidate) => primary(candidate) === language) ?? language;
  return createLocalizer(tag, messagesOf(language));
}

function firstSpoken(browserLanguages: readonly string[]): Language {
  for (const tag of browserLanguages) {
    const language = primary(tag);
    if (language in languages) return language as Language;
  }
  return 'en';
}

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
