import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectBlocks } from './collect-blocks.ts';
import { type Run, TextMap } from './text-map.ts';

beforeAll(() => {
  // jsdom has StaticRange on its windows only.
  globalThis.StaticRange = new JSDOM('').window.StaticRange;
});

/** The text of a body and its map, paragraphs joined as in an article. */
function mapOf(html: string): { map: TextMap; body: HTMLElement } {
  const { body } = new JSDOM(html).window.document;
  const runs: Run[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const block of collectBlocks(body).blocks) {
    for (const run of block.runs) runs.push({ ...run, start: run.start + start });
    texts.push(block.text);
    start += block.text.length + 2;
  }
  return { map: new TextMap(texts.join('\n\n'), runs), body };
}

/** What a span covers on the page, as the page has it. */
function covered(map: TextMap, words: string): string {
  const start = map.text.indexOf(words);
  return map
    .rangesOf([start, start + words.length])
    .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
    .join('|');
}

const rows: [what: string, html: string, text: string][] = [
  ['white space collapses', '<p>The  mayor\n   said <b> so </b>.</p>', 'The mayor said so .'],
  ['inline elements join', '<p>un<i>believ</i>able <a href="/x">figures</a>.</p>', 'unbelievable figures.'],
  ['a line break separates lines', '<p>First line<br>second line</p>', 'First line\nsecond line'],
  ['two line breaks part paragraphs', '<div>First.<br><br>Second.</div>', 'First.\n\nSecond.'],
  [
    'soft hyphens and zero-width spaces vanish',
    '<p>Ver\u00adwal\u00adtung\u200b and on</p>',
    'Verwaltung and on',
  ],
  ['joiners that are letters stay', '<p>می\u200cخواهم</p>', 'می\u200cخواهم'],
  ['no-break spaces are spaces', '<p>5\u00a0000\u202ftonnes</p>', '5 000 tonnes'],
  [
    'ruby annotations are left out',
    '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>',
    '東京で',
  ],
  [
    'hidden text is left out',
    '<p>Seen<span hidden> unseen</span><span style="display:none"> too</span>.</p>',
    'Seen.',
  ],
  [
    'footnote marks are left out',
    '<p>It fell<sup><a href="#fn1">1</a></sup> again<sup>[2]</sup>.</p>',
    'It fell again.',
  ],
  ['superscripts that are text stay', '<p>10 km<sup>2</sup></p>', '10 km2'],
  ['drop caps join their word', '<p><span class="dropcap">T</span>he end</p>', 'The end'],
  ['scripts and styles are no text', '<p>a<script>x()</script>b<style>p{}</style>c</p>', 'abc'],
  ['blocks part without white space', '<div>one<div>two</div>three</div>', 'one\n\ntwo\n\nthree'],
  ['comments are no text', '<p>one<!-- two -->three</p>', 'onethree'],
];

describe('the text of a page', () => {
  it.each(rows)('%s', (_, html, text) => {
    expect(mapOf(html).map.text).toBe(text);
  });

  it.each(rows)('maps every character there and back: %s', (_, html) => {
    const { map } = mapOf(html);
    for (let offset = 0; offset < map.text.length; offset++) {
      const character = map.text[offset]!;
      if (character === '\n') continue;
      const { startContainer: node, startOffset } = map.rangesOf([offset, offset + 1])[0]!;
      const there = (node as Text).data[startOffset]!;
      expect(character === ' ' ? /\s/.test(there) : there === character).toBe(true);
      expect(map.offsetAt(node, startOffset)).toBe(offset);
    }
  });
});

describe('rangesOf', () => {
  it('gives one range for each text node', () => {
    const { map } = mapOf('<p>The <b>National</b> Center <i>said</i>.</p>');
    expect(covered(map, 'National Center said')).toBe('National| Center |said');
  });

  it('covers what collapsed inside a node with one range', () => {
    const { map } = mapOf('<p>around\n      527,000 men</p>');
    expect(covered(map, 'around 527,000')).toBe('around\n      527,000');
  });

  it('gives nothing for a span in the blank line between paragraphs', () => {
    const { map } = mapOf('<p>one</p><p>two</p>');
    expect(map.rangesOf([3, 5])).toEqual([]);
  });
});

describe('offsetAt', () => {
  it('is null outside the text', () => {
    const { map, body } = mapOf('<p>one</p>');
    expect(map.offsetAt(body, 0)).toBeNull();
    expect(map.offsetAt(body.ownerDocument.createTextNode('one'), 0)).toBeNull();
  });

  it('gives what follows for characters that were left out, and the end at the end', () => {
    const { map, body } = mapOf('<p>  one   two </p>');
    const node = body.firstChild!.firstChild!;
    expect(map.offsetAt(node, 0)).toBe(0);
    expect(map.offsetAt(node, 7)).toBe(4);
    expect(map.offsetAt(node, 12)).toBe(7);
  });
});

describe('isFresh', () => {
  it('notices text that changed and nodes that left', () => {
    const { map, body } = mapOf('<p>one</p><p>two</p>');
    map.remember();
    expect(map.isFresh([0, 8])).toBe(true);
    (body.lastChild!.firstChild as Text).data = 'six';
    expect(map.isFresh([0, 3])).toBe(true);
    expect(map.isFresh([5, 8])).toBe(false);
    body.firstChild!.remove();
    expect(map.isFresh([0, 3])).toBe(false);
  });
});
