/** Who published an article, by the name its readers know. */

import { cleanLine } from './clean-line.ts';

/** What companies end their names with, dots left out. */
const companyForms = ' ag gmbh kg se a/s aps ab oy bv nv sa sl spa srl sas ltd limited llc inc plc eg ';

/** A company behind the paper ("Harbour Media GmbH"), a builder of sites, an address. */
function isNobodysPaper(name: string): boolean {
  const words = name
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[ ,-]+/);
  const last = words.at(-1)!;
  const isMaker = words.length === 1 && (last === 'blogger' || last === 'wordpress');
  const isCompany = words.length > 1 && companyForms.includes(` ${last} `);
  return isMaker || isCompany || name.startsWith('//') || /^https?:|^www\./i.test(name);
}

/** The names that a page gives its publisher, most trusted first; companies only where no paper is named. */
export function publishersOf(said: readonly string[]): string[] {
  const names = said.map((name) => withoutMotto(cleanLine(name))).filter((name) => name !== '');
  const papers = names.filter((name) => !isNobodysPaper(name));
  return papers.length > 0 ? papers : names.filter((name) => !name.includes('//'));
}

/** "The Post | News from the islands" without what has three words and more behind the bar or dash. */
function withoutMotto(name: string): string {
  return name.replace(/\s+[|–—-]\s+\S+\s+\S+\s+\S.*/, '');
}
