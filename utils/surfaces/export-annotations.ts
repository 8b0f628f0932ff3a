/** The claims and figures of a reading as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/). */

import type { Span } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import { claimantName, hedgeWords, mannerWords, verificationWords } from './claim-words.ts';
import type { CardContext } from './mark-card.ts';
import { sourceOf } from './words-of.ts';

/** Characters of context on each side of a quotation: enough to find it again in a page that changed. */
const contextLength = 32;

/** An AnnotationPage as JSON-LD: one annotation for each claim, then one for each figure, in text order. */
export function exportAnnotations({ article, reading }: CardContext, l: Localizer): string {
  const source = article.canonicalUrl || article.url;
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
      selector: [quote(article.text, span), { type: 'TextPositionSelector', start: span[0], end: span[1] }],
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
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function quote(text: string, [start, end]: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}
