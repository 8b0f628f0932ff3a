import { expect, it } from 'vitest';
import { loadPage } from '../../cli/load-page.ts';
import { collectBlocks } from './collect-blocks.ts';

const textsIn = (body: string) =>
  collectBlocks(loadPage(Buffer.from(`<body>${body}</body>`)).document.body).blocks.map(({ text }) => text);

it.each([
  ['a menu', '<header><nav><a href="/a">Politics</a></nav></header>', []],
  ['the footer of the page', '<div><footer><p>Imprint</p></footer></div>', []],
  ['a story’s own footer', '<article><footer>By Ana Ruiz</footer></article>', ['By Ana Ruiz']],
  ['a list of stories in the article', '<main><nav><a href="/b">Read also</a></nav></main>', ['Read also']],
  [
    'breadcrumbs that end in the headline',
    '<nav>Home<h1>Ferry to sail again</h1></nav>',
    ['Home', 'Ferry to sail again'],
  ],
])('walks into %s only where an article may be', (_, body, inside) => {
  expect(textsIn(`<p>Before</p>${body}<p>After</p>`)).toEqual(['Before', ...inside, 'After']);
});

it('parts the lines before and behind a menu', () => {
  expect(textsIn('Before<nav>Menu</nav>behind')).toEqual(['Before', 'behind']);
});

it.each([
  ['its class says it is for screen readers', '<span class="sr-only">Share</span>'],
  ['an attribute says so', '<a hidden href="/a">Share</a>'],
  ['something around it in the line is', '<span hidden>by <b>post</b> or <a href="/a">mail</a></span>'],
  ['a block stands in it', '<a class="visually-hidden" href="/a"><div>Share</div></a>'],
])('leaves out a part of a line where %s', (_, part) => {
  expect(textsIn(`<p>The ferry ${part}sails again.</p>`).join(' ')).toBe('The ferry sails again.');
});

it('sees no line break in what is left out', () => {
  expect(textsIn('<p>The ferry <span hidden>late<br>again</span>sails.</p>')).toEqual(['The ferry sails.']);
});
