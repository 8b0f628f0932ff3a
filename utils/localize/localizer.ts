/** Texts, numbers and dates in the reader's language. Pure: the messages are an argument, see `locales.ts`. */

import type english from '../../public/_locales/en/messages.json';
import { dateInWords } from './date-in-words.ts';

type EnglishKey = keyof typeof english;
type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A message that depends on a number: its forms are stored under `key_one`, `key_few`, `key_many`, `key_other`. */
type PluralKey = EnglishKey extends infer K ? (K extends `${infer P}_other` ? P : never) : never;
type MessageKey = Exclude<EnglishKey, `${PluralKey}_${Form}`>;

/** Message texts by key. Places for values are written `{name}`, which the browsers' own format leaves alone. */
export type Messages = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, string | number>>;

export interface Localizer {
  /** BCP 47 tag that numbers and dates are written in. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The text of `key` with `{name}` replaced by `values.name`; the key itself when the message is missing. */
  text(key: MessageKey, values?: Values): string;
  /** The plural form of `key` for `count`; `{count}` is the number as the locale writes it. */
  plural(key: PluralKey, count: number, values?: Values): string;
  number(value: number): string;
  /** A round number in short ("400K"), for the ticks of an axis. */
  compact(value: number): string;
  /** A share of one as a percentage without decimals. */
  percent(share: number): string;
  /** A TIMEX3 value or an ISO date, in words; empty where it names no calendar time. */
  date(iso: string, length?: 'long' | 'short'): string;
  list(items: readonly string[]): string;
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Made when first asked for: the platform's formats take it milliseconds, and a background that starts needs few. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A localizer for one locale and its messages. */
export function createLocalizer(locale: string, messages: Messages): Localizer {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const compacts = once(() => new Intl.NumberFormat(locale, { notation: 'compact' }));
  const shares = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const text = (key: string, values?: Values) => fill(messages[key] ?? key, values);
  return {
    locale,
    direction: rightToLeft.has(locale.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr',
    text,
    plural(key, count, values) {
      const form = `${key}_${plurals().select(count)}`;
      return text(form in messages ? form : `${key}_other`, { ...values, count: numbers().format(count) });
    },
    number: (value) => numbers().format(value),
    compact: (value) => compacts().format(value),
    percent: (share) => shares().format(share),
    date: (iso, length = 'long') => dateInWords(iso, locale, length, text),
    list: (items) => lists().format(items),
  };
}

function fill(message: string, values: Values = {}): string {
  return message.replace(/\{(\w{1,20})\}/g, (place, name: string) => String(values[name] ?? place));
}
