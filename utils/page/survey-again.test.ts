import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { extractAgain, extractIn } from './extract-article.ts';
import { type Survey, surveyPage } from './survey.ts';
import { surveyAgain } from './survey-again.ts';

beforeAll(() => {
  // jsdom has StaticRange on its windows only.
  globalThis.StaticRange = new JSDOM('').window.StaticRange;
});

const sentence = (n: number | string) =>
  `This is sentence number ${n}, and it is as long as a sentence in a report.`;

const page = `<h1>A title of an article</h1><article id="story">
  ${[1, 2, 3, 4, 5].map((n) => `<section><p id="p${n}">${sentence(n)} <b>And</b> more.</p></section>`).join('\n')}
  <div class="related"><p id="card">A story beside this one, in as many words as a sentence has.</p></div>
</article>`;

function surveyed() {
  const { document } = new JSDOM(page).window;
  return { document, survey: surveyPage(document, ''), $: (id: string) => document.getElementById(id)! };
}

const textsOf = (survey: Survey | null) => survey?.selection?.paragraphs.map(({ text }) => text);

describe('surveyAgain', () => {
  it('gives what a survey of the whole page would', () => {
    const { document, survey, $ } = surveyed();
    $('p2').firstChild!.nodeValue = `${sentence('two')} `;
    $('p4').remove();
    const fresh = document.createElement('section');
    fresh.innerHTML = `<p>${sentence('new')}</p>`;
    $('story').prepend(fresh);
    const touched = new Set<Node>([$('p2').firstChild!, $('story'), $('p5').parentNode!]);
    const parentOfRemoved = survey.selection!.paragraphs.find(({ text }) =>
      text.includes('number 4'),
    )!.container;
    touched.add(parentOfRemoved.parent!.element);
    const again = surveyAgain(survey, touched);
    expect(textsOf(again)).toEqual(textsOf(surveyPage(document, '')));
    expect(textsOf(again)).toEqual([
      sentence('new'),
      `${sentence(1)} And more.`,
      `${sentence('two')} And more.`,
      `${sentence(3)} And more.`,
      `${sentence(5)} And more.`,
    ]);
  });

  it('looks at no node of the blocks that were left alone', () => {
    const { survey, $ } = surveyed();
    const data = vi.fn(() => 'looked at');
    Object.defineProperty($('p3').firstChild!, 'data', { get: data });
    $('p2').firstChild!.nodeValue = sentence('two');
    const again = surveyAgain(survey, new Set<Node>([$('p2').firstChild!]));
    expect(textsOf(again)![1]).toContain('number two');
    expect(data).not.toHaveBeenCalled();
    const kept = (index: number) =>
      again!.selection!.paragraphs[index] === survey.selection!.paragraphs[index];
    expect([0, 1, 2, 3, 4].map(kept)).toEqual([true, false, true, true, true]);
  });

  it('maps the text that has changed to its new nodes', () => {
    const { document, survey, $ } = surveyed();
    const before = extractIn(survey)!;
    const copy = $('p1').cloneNode(true);
    $('p1').replaceWith(copy);
    const again = surveyAgain(
      survey,
      new Set<Node>([survey.selection!.paragraphs[0]!.container.parent!.element]),
    );
    const now = extractAgain(before, again!)!;
    expect(now.article.text).toBe(before.article.text);
    const nodeAt = (offset: number) => now.map.rangesOf([offset, offset + 1])[0]!.startContainer;
    expect(nodeAt(0).parentNode).toBe(copy);
    expect(nodeAt(now.map.text.indexOf('number 5')).getRootNode()).toBe(document);
  });

  it('sets apart what was set apart before', () => {
    const { survey, $ } = surveyed();
    $('card').textContent = sentence('beside');
    expect(textsOf(surveyAgain(survey, new Set<Node>([$('card')])))).toEqual(textsOf(survey));
  });

  it('gives the same survey for changes elsewhere', () => {
    const { document, survey } = surveyed();
    expect(surveyAgain(survey, new Set<Node>([document.body]))).toBe(survey);
  });

  it.each([
    ['the root has left the page', ($: (id: string) => Element) => $('story').remove()],
    [
      'the headline has',
      ($: (id: string) => Element) => $('story').ownerDocument.querySelector('h1')!.remove(),
    ],
    [
      'most of the text has',
      ($: (id: string) => Element) => [1, 2, 3].forEach((n) => void $(`p${n}`).remove()),
    ],
  ])('leaves it to a whole survey where %s', (_, change) => {
    const { document, survey, $ } = surveyed();
    const touched = new Set<Node>([document.body, ...document.querySelectorAll('#story, section')]);
    change($);
    expect(surveyAgain(survey, touched)).toBeNull();
  });
});
