/** The claims and figures of a reading as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/). */

import type { Span } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import { claimantName, hedgeWords, mannerWords, verificationWords } from './claim-words.ts';
import type { CardContext } from './mark-card.ts';
import { sourceOf } from './words-of.ts';

/** Characters of context on each side of a quotation: enough to find it again in a page that changed. */
const contextLength = 32;

/**
 * An AnnotationCollection with its only page, as JSON-LD: one annotation for each claim, then one for each figure, in
 * text order. Positions are counted in code points, as section 4.2.5 of the model asks.
 */
export function exportAnnotations({ article, reading }: CardContext, l: Localizer): string {
  const source = (article.canonicalUrl || article.url).replace(/#.*$/s, '');
  const codePointAt = codePointsOf(article.text);
  const annotation = (kind: string, id: string, span: Span, body: string) => ({
    id: `${source}#previously-${kind}-${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: body, format: 'text/plain', language: l.locale, purpose: 'describing' },
      { type: 'TextualBody', value: kind, purpose: 'tagging' },
    ],
    target: {
      source,
      selector: [
        quote(article.text, span),
        { type: 'TextPositionSelector', start: codePointAt(span[0]), end: codePointAt(span[1]) },
      ],
    },
  });
  const items = [
    ...reading.claims.map((claim) => {
      const says = [
        claimantName(sourceOf(reading, claim.source), l),
        mannerWords(claim, article.text, l),
        hedgeWords(claim, article.text, l),
        verificationWords(claim, reading, l),
      ];
      return annotation('claim', claim.id, claim.extent, says.filter(Boolean).join('. '));
    }),
    ...reading.figures.map((figure) => {
      const by = sourceOf(reading, figure.claimant);
      const says = by ? l.text('givenBy', { name: by.name }) : l.text('givenByArticle');
      return annotation('figure', figure.id, [figure.start, figure.end], says);
    }),
  ];
  const page = `${source}#previously-page`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#previously`,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', startIndex: 0, items },
    last: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function quote(text: string, [start, end]: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    // Half a character at the cut would be no text.
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** Turns an offset in UTF-16 units into one in code points: each pair before it counts once. */
function codePointsOf(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (seconds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
