/** Says a note about how a page was read, or its reports looked up, in the reader's language. */

import type { Note } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import { problemWords } from '../localize/problem-words.ts';
import type { Timeline } from '../timeline/timeline.ts';

const known = {
  'authors-differ': 'noteAuthorsDiffer',
  'broken-json-ld': 'noteBrokenJsonLd',
  'dates-differ': 'noteDatesDiffer',
  'frame-left': 'noteFrameLeft',
  'language-unread': 'noteLanguageUnread',
  'only-update-date': 'noteOnlyUpdateDate',
  'page-cut': 'noteTextCut',
  'page-restless': 'notePageRestless',
  'publishers-differ': 'notePublishersDiffer',
  'text-cut': 'noteTextCut',
  'no-text': 'noteNoText',
  'no-date': 'noDate',
} as const;

/** The text for the note's code; where the code is not known here, its own sentence as a problem. */
export function noteWords({ code, text }: Note, l: Localizer): string {
  if (Object.hasOwn(known, code)) return l.text(known[code as keyof typeof known]);
  const problem = problemWords(text, l);
  if (code === 'index-failed') return l.text('indexFailed', { problem });
  return code === 'pack-damaged' ? `${problem} ${l.text('notePackDamaged')}` : problem;
}

/** Whether the text is in a language that is not read: only otherwise is nothing found nothing there. */
export function isLanguageUnread({ notes }: { notes: readonly Note[] }): boolean {
  return notes.some(({ code }) => code === 'language-unread');
}

/** Whether all of the index answered: only then is nothing found nothing there. */
export function isSearchedWhole(timeline: Timeline): boolean {
  return timeline.notes.every(({ code }) => code !== 'index-failed' && code !== 'pack-damaged');
}
