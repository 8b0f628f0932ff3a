/** Says a note about how a page was read in the reader's language. */

import type { Note } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import type { Timeline } from '../timeline/timeline.ts';

const known = {
  'broken-json-ld': 'noteBrokenJsonLd',
  'dates-differ': 'noteDatesDiffer',
  'frame-left': 'noteFrameLeft',
  'only-update-date': 'noteOnlyUpdateDate',
  'pack-damaged': 'notePackDamaged',
  'page-cut': 'noteTextCut',
  'page-restless': 'notePageRestless',
  'text-cut': 'noteTextCut',
  'no-text': 'noteNoText',
  'no-date': 'noDate',
} as const;

/** The text for the note's code; its own English sentence where the code is not known here. */
export function noteWords({ code, text }: Note, l: Localizer): string {
  return Object.hasOwn(known, code) ? l.text(known[code as keyof typeof known]) : text;
}

/** Whether the index could not be asked: then an empty timeline does not mean that nothing was reported. */
export function indexFailed(timeline: Timeline): boolean {
  return timeline.notes.some(({ code }) => code === 'index-failed');
}
