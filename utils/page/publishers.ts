/** Who published an article, by the name its readers know. */

import { cleanLine } from './clean-line.ts';
import { attributeOf } from './dom.ts';
import type { MetaTags } from './page-metadata.ts';
import { namesOf, type StructuredData } from './structured-data.ts';

/** A company behind the paper ("Harbour Media GmbH"), a builder of sites, an address. */
const nobodysPaper =
  /\b(?:AG|GmbH|KG|SE|A\/S|ApS|AB|Oy|B\.?V|N\.?V|S\.?[AL]|S\.?p\.?A|S\.?r\.?l|SAS|Ltd|Limited|LLC|Inc|PLC|eG)\.?$|^(?:blogger|wordpress)$|^(?:https?:)?\/\/|^www\./i;

/** Publishers by source, most trusted first; companies only where no paper is named. */
export function publishersOf(document: Document, meta: MetaTags, structured: StructuredData): string[] {
  const tag = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'].find((name) =>
    meta.has(name),
  );
  const shown = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  const names = [
    structured.articles.flatMap((node) => [
      ...namesOf(node.publisher),
      ...namesOf(node.sourceOrganization),
    ])[0],
    tag && meta.get(tag),
    shown && (attributeOf(shown, 'content') ?? shown.textContent),
  ]
    .map((name) => withoutMotto(cleanLine(name ?? '')))
    .filter((name) => name !== '');
  const papers = names.filter((name) => !nobodysPaper.test(name));
  return papers.length > 0 ? papers : names.filter((name) => !name.includes('//'));
}

/** "The Post | News from the islands" without what has three words and more behind the bar or dash. */
function withoutMotto(name: string): string {
  return name.replace(/\s+[|–—-]\s+\S+\s+\S+\s+\S.*/, '');
}
