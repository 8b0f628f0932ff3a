import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import {
  isCentral,
  placesOfName,
  placesOfPerson,
  placesOfPlace,
  placesOfSubject,
  readArticleWords,
} from './article-words.ts';

function wordsOf(text: string, title = '') {
  const article: Article = {
    url: '',
    canonicalUrl: '',
    title,
    byline: [],
    publisher: '',
    publishedAt: '2024-03-10',
    updatedAt: null,
    language: 'en',
    text,
    paragraphs: [],
    linkedStories: [],
    notes: [],
  };
  return readArticleWords(article, readArticle({ ...article }).sources);
}

const isPlace = (text: string, name: string, title = '') =>
  placesOfPlace(wordsOf(text, title), name).length > 0;
const isName = (text: string, name: string) => placesOfName(wordsOf(text), name).length > 0;
const isPerson = (text: string, name: string) => placesOfPerson(wordsOf(text), name).length > 0;

describe('a place of a report', () => {
  it('is not a word that only stems alike, nor one written small', () => {
    expect(isPlace('Donors mended the roof of the parish hall.', 'Halle')).toBe(false);
    expect(isPlace('The Hall was full.', 'Halle')).toBe(false);
    expect(isPlace('A turkey was roasted. Turkey is dry when it is cold.', 'Turkey')).toBe(false);
    expect(isPlace('They polish the brass of the main door.', 'Poland')).toBe(false);
  });

  it('is named by its own word, a plural, a people or an adjective', () => {
    expect(isPlace('Trains to Halle were late.', 'Halle')).toBe(true);
    expect(isPlace('A Kenyan crew mended the bridge.', 'Kenya')).toBe(true);
    expect(isPlace('Rain fell over U.S. farms.', 'United States')).toBe(true);
  });

  it('is not named by a title alone that writes all words large', () => {
    expect(isPlace('The turkey rested.', 'Turkey', 'How To Roast Turkey')).toBe(false);
    expect(isPlace('The talks go on.', 'Turkey', 'Talks in Turkey')).toBe(true);
  });

  it('is neither where the article was written, nor a street, nor a person cited', () => {
    expect(isPlace('MOMBASA, March 9 (Reuters) - Rain fell on the hills.', 'Mombasa')).toBe(false);
    expect(isPlace('MOMBASA, March 9 (Reuters) - Rain fell on Mombasa.', 'Mombasa')).toBe(true);
    expect(isPlace('A van struck a boy on Mombasa Road.', 'Mombasa')).toBe(false);
    expect(isPlace('“It was late,” said Amina Mombasa. Later Mombasa left.', 'Mombasa')).toBe(false);
  });
});

describe('an organisation of a report', () => {
  it('is named by its words in a row, one of them with a capital', () => {
    expect(isName('The Tana Roads Authority met.', 'Roads Authority')).toBe(true);
    expect(isName('The Roads authority met.', 'Roads Authority')).toBe(true);
    expect(isName('They met a roads authority.', 'Roads Authority')).toBe(false);
    expect(isName('The Roads and the Water Authority met.', 'Roads Authority')).toBe(false);
  });
});

describe('a person of a report', () => {
  it('is named by the whole name, others of their names between', () => {
    expect(isPerson('Then Mercy Wafula spoke.', 'Mercy Wafula')).toBe(true);
    expect(isPerson('Then Mercy Akinyi Wafula spoke.', 'Mercy Wafula')).toBe(true);
    expect(isPerson('Mercy rose and asked what the others thought. Jomo Wafula spoke.', 'Mercy Wafula')).toBe(
      false,
    );
    expect(isPerson('They begged for mercy. Wafula spoke.', 'Mercy Wafula')).toBe(false);
  });
});

describe('a subject', () => {
  it('is told by its words near each other, in any form', () => {
    const near = 'Missiles struck the port; the strike lasted an hour.';
    expect(placesOfSubject(wordsOf(near), 'missile-strikes')).not.toEqual([]);
    const far = `Missiles are old. ${'Boats lay idle near the quay. '.repeat(9)}Dockers went on strike.`;
    expect(placesOfSubject(wordsOf(far), 'missile-strikes')).toEqual([]);
  });

  it('is central in the title or the beginning, or told again', () => {
    const long = 'Boats lay idle near the quay while crews waited. '.repeat(60);
    const once = wordsOf(`${long}Oil was cheap.`);
    expect(isCentral(once, placesOfSubject(once, 'oil'))).toBe(false);
    for (const told of [
      wordsOf(`Oil was cheap. ${long}`),
      wordsOf(long, 'Oil is cheap'),
      wordsOf(`${long}Oil burnt. Oil sank.`),
    ])
      expect(isCentral(told, placesOfSubject(told, 'oil'))).toBe(true);
  });
});
