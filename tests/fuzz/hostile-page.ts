/** Pages as nobody should write them: broken nesting, clobbering names, metadata of wrong types, markup everywhere. */

import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'main',
  'section',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'input',
  'a',
  'b',
  'br',
  'ruby',
  'rt',
  'time',
  'template',
  'svg',
  'math',
  'iframe',
  'noscript',
  'select',
  'frameset',
  'body',
  'html',
);
const attribute = fc.constantFrom(
  '',
  ' id=body',
  ' name=body',
  ' name=children',
  ' class="related newsletter share"',
  ' hidden',
  ' style="display:none"',
  ' itemprop=datePublished content="yesterday"',
  ' datetime="2024-13-45"',
  ' href="javascript:alert(1)"',
  ' role=article',
  ' lang="xx"',
  ' dir=rtl',
  ' contenteditable',
  ' aria-hidden=true',
);
const element = fc
  .tuple(tag, attribute, hostileText, fc.boolean())
  .map(([name, attributes, text, closed]) => `<${name}${attributes}>${text}${closed ? `</${name}>` : ''}`);

const linkedData = fc
  .oneof(
    fc.json(),
    fc.string(),
    fc.constantFrom(
      '{"@type":["NewsArticle",5],"author":[[[]]],"datePublished":{}}',
      '{"__proto__":{"x":1}}',
    ),
  )
  .map((json) => `<script type="application/ld+json">${json}</script>`);
const meta = fc
  .tuple(fc.constantFrom('article:published_time', 'og:title', 'og:type', 'author', 'og:url'), fc.string())
  .map(([name, content]) => `<meta property="${name}" content="${content.replaceAll('"', '')}">`);

/** The bytes of one page. */
export const hostilePage: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.oneof(linkedData, meta), { maxLength: 4 }), fc.array(element, { maxLength: 12 }))
  .map(([head, body]) => `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}`);
