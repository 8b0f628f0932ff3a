/** What a Ukrainian number counts: adjectives and their noun behind it, told by endings. */

import type { Phrase } from '../../figures/phrase-behind.ts';
import { type Run, touching, wordAt } from '../../figures/run.ts';

/** Words that end a noun phrase: prepositions, conjunctions, verbs of being. */
const BARRIER =
  /^(?:у|в|на|з|із|зі|до|від|за|по|про|для|під|над|при|після|через|без|між|та|і|й|або|чи|але|що|як|які|який|яка|яких|не|вже|уже|ще|лише|було|були|був|була|буде|будуть|є|тому|щодо|серед|проти|замість|більше|менше|торік|цьогоріч|сьогодні|вчора|учора|нині|тоді|раніше|пізніше|щороку|щодня|щомісяця|щотижня)$/;
const VERB =
  /(?:[аеиіуярсшкг]ли|ло|ся|сь|ться|ють|уть|ив|ав|[аеє]но|ційно|атно|ічно|ково|дово|[аоуюяіи]є|[ую]ємо)$/;
/** Nouns that end like verbs of the past. */
const NOUN_IN_LY =
  /^(?:матеріал|сигнал|канал|журнал|генерал|термінал|метал|зал|шквал|капітал|сил|схил|тил|автомобіл|фінал|арсенал|провал|філіал|квартал|бал|обстріл|приклад|крил|посл)и$/;
const ADJECTIVE = /(?:их|ий|ого|ої|ому|ими|ій|ьої)$/;
/** Adjectives of the nominative plural, which the noun follows: "ворожі машини". */
const PLURAL_ADJECTIVE = /(?:[сзц]ькі|[оє]ві|[ьчжшнтвсдрйпм]ні|[аеоя]ні|[ую]ті|вочі|ючі|лі)$/;
/** "одну керовану бомбу", "одна велика машина": adjective and noun end alike. */
const FEMININE = /(?:[сзц]ьк|ов|н|т|к|л|р)([уа])$/;

const isVerb = (word: string): boolean => VERB.test(word) && !NOUN_IN_LY.test(word);

/** Longest counted phrase, in tokens. */
const LONGEST = 4;

const isWord = (run: Run, at: number): boolean => {
  const word = wordAt(run, at);
  return word !== '' && run.tokens[at]!.kind === 'word' && !BARRIER.test(word) && !isVerb(word);
};

const isCapital = (run: Run, at: number): boolean =>
  at < run.to &&
  run.tokens[at]!.kind === 'word' &&
  run.tokens[at]!.text !== wordAt(run, at) &&
  isWord(run, at);

/** Whether the noun is still to come behind the word at `at`. */
function awaitsNoun(run: Run, at: number): boolean {
  const word = wordAt(run, at);
  if (ADJECTIVE.test(word)) return true;
  if (!isWord(run, at + 1) || isCapital(run, at + 1)) return false;
  if (PLURAL_ADJECTIVE.test(word)) return true;
  const ending = FEMININE.exec(word)?.[1];
  return ending !== undefined && (ending === 'у' ? /[ую]$/ : /[ая]$/).test(wordAt(run, at + 1));
}

const POINTING = /^(?:цієї|цього|цих|усіх|всіх|тих|своїх|їхніх)$/;

/** The noun phrase from token `at` on: a lone adjective is one, too ("поранених"), and a name in two words. */
export function countedAfter(run: Run, at: number): Phrase | null {
  // "15 «Шахедів»"
  if (wordAt(run, at) === '«' && isWord(run, at + 1) && wordAt(run, at + 2) === '»')
    return { start: at, next: at + 3 };
  // "третина цієї суми"
  if (POINTING.test(wordAt(run, at)) && isWord(run, at + 1)) return countedAfter(run, at + 1);
  let next = at;
  for (; next < at + LONGEST && isWord(run, next); next++)
    if (!awaitsNoun(run, next)) {
      const isName = isCapital(run, next) && isCapital(run, next + 1);
      // "дрони-камікадзе"
      const isPair = wordAt(run, next + 1) === '-' && touching(run, next) && isWord(run, next + 2);
      return { start: at, next: next + (isPair ? 3 : isName ? 2 : 1) };
    }
  return next > at ? { start: at, next } : null;
}

const ANYBODY = /^(?:люд(?:ей|и|ини?)|ос(?:іб|оби|оба)|чоловік)$/;
/** What befalls things, told behind their number. */
const RUINED = /^(?:пошкоджено|зруйновано|знищено|спалено|підтоплено|збито)$/;

/** "Загинули 12 людей, ще 34 поранено": whether the number at `from`, with its qualifier, counts the noun told before it. */
export function countsOn(run: Run, from: number, next: number, counted: string): boolean {
  if (wordAt(run, from - 1) !== 'ще') return false;
  const isAnybody = ANYBODY.test(counted.toLowerCase());
  return RUINED.test(wordAt(run, next)) ? !isAnybody : isAnybody;
}
