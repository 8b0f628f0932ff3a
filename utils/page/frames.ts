/** Text in frames of the same site, which is left alone: a mark there would need a reader of its own in the frame. */

import type { Note } from '../article.ts';
import { bodyOf } from './dom.ts';

/** Frames looked at, and the text that makes one worth a word, in characters. */
const limits = { frames: 10, text: 1000 };

/** A note where a frame that may be looked into holds an article's worth of paragraphs; none else. */
export function frameNotes(document: Document): Note[] {
  const frames = document.querySelectorAll('iframe');
  for (let index = 0; index < Math.min(frames.length, limits.frames); index++) {
    // Null for frames of other sites; absent where an `<iframe>` inside SVG or MathML is none of HTML's.
    const inner = (frames[index] as Partial<HTMLIFrameElement>).contentDocument;
    if (inner && textIn(inner) >= limits.text) {
      return [
        {
          code: 'frame-left',
          text: 'A frame here is not read.',
        },
      ];
    }
  }
  return [];
}

function textIn(document: Document): number {
  if (bodyOf(document) === null) return 0;
  const paragraphs = document.querySelectorAll('p');
  let length = 0;
  for (let index = 0; index < paragraphs.length && length < limits.text; index++)
    length += (paragraphs[index]!.textContent ?? '').trim().length;
  return length;
}
