/** What publishers write before links, pictures, notes and kinds of articles: no speakers, and no claims of this article. */

import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import { COLON } from '../grammar/word-class.ts';

/** Heads of such labels, in lower case. */
export const SIGNPOSTS =
  /^(?:related|updated?|notes?|watch|listen|photos?|pictures?|images?|videos?|gallery|sources?|credits?|corrections?|read|more|caption|tags|topics|opinion|editorial|comment|explainer|exclusive|breaking|live|latest|interview|review|obituary|profile|quiz|recap|takeaways?|points|line|summary|facts?|highlights?|overview|background|context|conclusion|guide|checks?|fact-?checks?|factbox|timeline|podcast|newsletter|glance|analysis|preview|schedule|scores?|politics|business|sports?|world|weather)$/;

/** First words of a label that links to another article, and those that follow them. */
const LINKING = /^(?:read|see|watch|listen|related|more|recommended|also)$/;
const LINKED =
  /^(?:read|see|watch|listen|related|more|recommended|also|next|now|here|on|this|to|in|from|story|stories|coverage|articles?|reading|photos?|pictures?|videos?|gallery|explainers?)$/;
/** Words of such a label at most. */
const LABEL = 5;

/** "Read more: Ruiz says she will go": whether a sentence that opens a paragraph links to another article. */
export function linksElsewhere(doc: TaggedText, { first, last }: SentenceTokens): boolean {
  if (!LINKING.test(doc.tokens[first]?.lower ?? '')) return false;
  // "WATCH | Ruiz vows to stay:"
  if (doc.tokens[first + 1]?.text === '|' && doc.bits[last - 1]! & COLON) return true;
  for (let k = first; k < last && k - first <= LABEL; k++) {
    if (doc.bits[k]! & COLON) return true;
    if (!LINKED.test(doc.tokens[k]!.lower)) return false;
  }
  return false;
}
