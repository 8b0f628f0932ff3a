import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textGlances } from './text-glance.ts';

const sentence = 'The town council has met again, and the mayor said that the bridge will be built. ';
const prose = (times: number, of = 4) => `<p>${sentence.repeat(of)}</p>`.repeat(times);

/** All that the glances say of a page. */
const glanceAt = (body: string) => {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return Object.assign({}, ...textGlances(document).map((look) => look()));
};

describe('a glance at a page’s text', () => {
  it('takes paragraphs that are neighbours for running text', () => {
    expect(glanceAt(`<div>${prose(6)}</div>`).together).toBe(1);
    expect(glanceAt(`<div>${prose(2)}</div>`).together).toBe(0);
  });

  it('takes an article that others’ words outweigh for running text', () => {
    const comments = `<section>${`<div>${prose(1)}</div>`.repeat(12)}</section>`;
    expect(glanceAt(`<article>${prose(6)}</article>${comments}`).together).toBe(1);
  });

  it('takes none for it where most paragraphs stand alone', () => {
    expect(glanceAt(`<div>${prose(3)}</div>${`<div>${prose(1)}</div>`.repeat(20)}`).together).toBe(0);
  });

  it('leaves open what text in other elements says', () => {
    expect(glanceAt(`<div>${sentence.repeat(30)}</div>`)).toMatchObject({ together: 1, prose: 10_000 });
  });

  it('counts headings that are links among the paragraphs that describe them', () => {
    const things = `<h3>1. <a href="/a">Harbour Inn</a></h3>${prose(1)}`.repeat(6);
    expect(glanceAt(`<h1>Six inns</h1><div>${things}</div>`).teasersInText).toBe(6);
  });

  it('counts no stories that stand in elements of their own, and no headings that merely hold a link', () => {
    const cards = `<article><h3><a href="/a">The mayor resigns</a></h3>${prose(1)}</article>`.repeat(6);
    expect(glanceAt(`<div>${prose(6)}</div>${cards}`).teasersInText).toBe(0);
    const headings =
      `<h2>What the <a href="/a">law</a> says of bridges in small towns</h2>${prose(2)}`.repeat(6);
    expect(glanceAt(`<div>${headings}</div>`).teasersInText).toBe(0);
  });

  it('reads forms whose controls are named like properties', () => {
    const things = `<h3><a href="/a">Harbour Inn</a></h3>${prose(1)}`.repeat(6);
    const form = `<form><input name="parentNode"><input name="firstChild">${things}</form>`;
    expect(glanceAt(form).teasersInText).toBe(6);
  });

  it.each([
    ['12 de diciembre de 2022', true],
    ['Dec. 12, 2022', true],
    ['12. prosince 2022', true],
    ['2022-12-12', true],
    ['No. 1 in Florida in the 2022 ranking', false],
    ['Since 2022', false],
  ])('sees whether there is a date in “%s”', (line, isDate) => {
    expect(glanceAt(`<h1>The bridge</h1><span>${line}</span>`).hasDateNearTitle).toBe(isDate);
  });
});
