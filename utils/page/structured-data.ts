/** What the page says of itself in JSON-LD (schema.org): types of all nodes and the node of its article. */

import type { Note } from '../article.ts';

export type JsonObject = { readonly [key: string]: unknown };

export interface StructuredData {
  /** Names of all top-level types, without the address or prefix of their vocabulary. */
  types: ReadonlySet<string>;
  /** Nodes of the article family, best first: news before blog before other. */
  articles: JsonObject[];
  /** Other top-level nodes (organisations, web pages). */
  others: JsonObject[];
  notes: Note[];
}

/** Scripts, characters of one script and nodes that are looked at. */
const limits = { scripts: 40, characters: 1_500_000, nodes: 400, depth: 5 };

/** Reads all JSON-LD of the document. Broken scripts are mended where that is safe, else noted and left out. */
export function readStructuredData(document: Document): StructuredData {
  const data: StructuredData = { types: new Set(), articles: [], others: [], notes: [] };
  const nodes: JsonObject[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (let index = 0; index < Math.min(scripts.length, limits.scripts); index++) {
    const text = scripts[index]!.textContent ?? '';
    if (text.length > limits.characters) continue;
    const value = parseLeniently(text);
    if (value === undefined) {
      if (data.notes.length === 0) {
        data.notes.push({
          code: 'broken-json-ld',
          text: 'Malformed JSON-LD was left out.',
        });
      }
    } else collectNodes(value, nodes, 0);
  }
  sortNodes(nodes, data);
  return data;
}

/** The types of a node, without the address or prefix of their vocabulary. */
export function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
}

/** The text of a value that schema.org lets be a string, an object with a name, or a list of them. */
export function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((item) => (Array.isArray(item) ? [] : namesOf(item)));
  if (isObject(value)) return namesOf(value.name ?? value['@value']).slice(0, 1);
  return [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collectNodes(value: unknown, nodes: JsonObject[], depth: number): void {
  if (depth > limits.depth || nodes.length >= limits.nodes) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, limits.nodes)) collectNodes(item, nodes, depth + 1);
  } else if (isObject(value)) {
    const types = typesOf(value);
    if (types.length > 0) nodes.push(value);
    collectNodes(value['@graph'], nodes, depth + 1);
    // The questions of a FAQ are a part of some page, not what the page is.
    if (!types.includes('FAQPage')) collectNodes(value.mainEntity, nodes, depth + 1);
    collectNodes(value.mainEntityOfPage, nodes, depth + 1);
  }
}

function sortNodes(nodes: readonly JsonObject[], data: StructuredData): void {
  const types = new Set<string>();
  const ranked: { node: JsonObject; rank: number }[] = [];
  for (const node of nodes) {
    const names = typesOf(node);
    for (const name of names) types.add(name);
    const ranks = names.map(rankOf).filter((rank) => rank >= 0);
    if (ranks.length > 0) ranked.push({ node, rank: Math.min(...ranks) });
    else data.others.push(node);
  }
  ranked.sort((a, b) => a.rank - b.rank);
  data.types = types;
  data.articles = ranked.map(({ node }) => node);
}

/** The article family of schema.org (health-lifesci and news extensions included), 0 the most trusted; -1 outside it. */
function rankOf(type: string): number {
  if (type.endsWith('NewsArticle')) return 0;
  if (type === 'LiveBlogPosting' || type === 'BlogPosting') return 1;
  if (type === 'Article' || type === 'Report') return 2;
  return type.endsWith('Article') ? 3 : -1;
}

/**
 * JSON as publishers write it: wrapped in comments or CDATA, with raw line breaks inside strings, with commas before
 * a closing bracket. Undefined where it does not parse all the same.
 */
function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const mended = text
      .trim()
      .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|;)\s*$/, '')
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,(?=\s*[}\]])/g, '');
    try {
      return JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}
