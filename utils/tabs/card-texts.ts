/** The texts the card speaks with, sent to the page so that the content script carries no translations. */

import { localizerFor, messagesOf } from '../localize/locales.ts';
import type { Messages } from '../localize/localizer.ts';
import type { Settings } from '../settings/settings.ts';

export interface CardTexts {
  /** BCP 47 tag for numbers and dates. */
  locale: string;
  messages: Messages;
}

/** Texts for the reader's setting, given the browser's languages. */
export function cardTexts(settings: Settings, browserLanguages: readonly string[]): CardTexts {
  const { locale } = localizerFor(settings.language, browserLanguages);
  const all = Object.entries(messagesOf(locale.startsWith('uk') ? 'uk' : 'en'));
  // What went wrong is told by our own pages, never by a card.
  return { locale, messages: Object.fromEntries(all.filter(([key]) => !key.startsWith('problem_'))) };
}
