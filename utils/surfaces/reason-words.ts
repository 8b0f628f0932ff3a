/** Why a report is listed, in words, and the kind that its dot on the time axis takes from that. */

import type { Localizer } from '../localize/localizer.ts';
import type { Reason, ReasonKind, TimelineEntry } from '../timeline/timeline.ts';

/** What a dot says: the strongest reason, by kind of mark, with people and places as one. */
export type DotKind = 'date' | 'linked' | 'source' | 'figure' | 'names' | 'topic';

const dots: [ReasonKind, DotKind][] = [
  ['date-named', 'date'],
  ['same-source', 'source'],
  ['same-figure', 'figure'],
  ['linked', 'linked'],
  ['people', 'names'],
  ['places', 'names'],
  ['organisations', 'names'],
  ['topics', 'topic'],
  ['same-story', 'topic'],
];

/** The dot of an entry; one without any reason is of the same topic. */
export function dotOf(entry: Pick<TimelineEntry, 'reasons'>): DotKind {
  return dots.find(([kind]) => entry.reasons.some((reason) => reason.kind === kind))?.[1] ?? 'topic';
}

/** One reason in words ("same source: National Resistance Center"); null when it has nothing to say. */
function reasonWords({ kind, names }: Reason, l: Localizer): string | null {
  const list = names.join(', ');
  switch (kind) {
    case 'date-named':
      return l.text('reason_date_named');
    case 'linked':
      return l.text('reason_linked');
    case 'same-source':
      return list ? l.text('reason_same_source', { names: list }) : l.text('filter_same_source');
    case 'same-figure':
      return list ? l.text('reason_same_figure', { names: grouped(list, l) }) : l.text('filter_same_figure');
    case 'same-story':
      return list ? l.text('reason_same_story_names', { names: list }) : l.text('reason_same_story');
    case 'topics':
      // Topics of the bundled index are written as in an address: "occupied-territories".
      return list.replaceAll('-', ' ') || null;
    default:
      return list || null;
  }
}

/** Long numbers as the reader writes them: "318,000 conscripts"; four digits may be a year. */
function grouped(words: string, l: Localizer): string {
  return words.replace(/(?<![\d.,])\d{5,15}(?![\d.,]\d)/g, (digits) => l.number(Number(digits)));
}

/**
 * All reasons of an entry in words, strongest first as the timeline gives them. A topic that is the name of a person or
 * place given before ("gaza" after "Gaza Strip") is not given again.
 * @param known a reason that is said already where the entry stands
 */
export function reasonsInWords({ reasons }: TimelineEntry, l: Localizer, known?: ReasonKind): string[] {
  const others = reasons.filter(({ kind }) => kind !== 'topics').flatMap(({ names }) => names);
  const named = ` ${others.join(' ').toLowerCase()} `;
  return reasons
    .filter(({ kind }) => kind !== known)
    .map((reason) =>
      reason.kind === 'topics'
        ? {
            ...reason,
            names: reason.names.filter((topic) => !named.includes(` ${topic.replaceAll('-', ' ')} `)),
          }
        : reason,
    )
    .map((reason) => reasonWords(reason, l))
    .filter((words) => words !== null);
}
