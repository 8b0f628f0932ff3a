/** Names that publishers give to what stands beside an article, as words of `class` and `id` attributes. */

import { attributeOf } from './dom.ts';

/** Words that name a thing beside the text wherever they occur in a name. */
const words = new Set(
  (
    'ad ads advert adverts advertisement advertising anzeige werbung promo promos promotion sponsored sponsor outbrain taboola ' +
    'comment comments kommentare disqus livefyre ' +
    'related recirc recirculation recommended recommendations recommendation teaser teasers trending popular mostread meistgelesen ' +
    'newsletter newsletters subscribe subscription signup paywall regwall piano ' +
    'share sharing sharebar social socials follow ' +
    'sidebar breadcrumb breadcrumbs nav navigation navbar menu toolbar tooltip modal popup overlay banner cookie cookies consent gdpr ' +
    'byline author authors bio biography caption captions credit credits copyright ' +
    'tags tag taglist topics keywords ' +
    'bookmark readmore carousel slideshow gallery player footer footnotes widget'
  ).split(' '),
);

const known = new Map<string, boolean>();

/** Whether an element's class or id calls it something beside the text. */
export function isClutter(element: Element): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (names.length < 3) return false;
  let answer = known.get(names);
  if (answer === undefined) {
    answer = hasClutterWord(names.slice(0, 400));
    if (known.size > 2000) known.clear();
    known.set(names, answer);
  }
  return answer;
}

function hasClutterWord(names: string): boolean {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
}
