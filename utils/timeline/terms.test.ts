import { describe, expect, it } from 'vitest';
import { countTerms, readTerms, stem } from './terms.ts';

const terms = (text: string) => readTerms(text).map(({ term }) => term);

describe('terms of a text', () => {
  it('meet over plural, past and -ing forms', () => {
    for (const forms of [
      ['register', 'registers', 'registered', 'registering'],
      ['policy', 'policies'],
      ['clash', 'clashes'],
      ['ship', 'ships', 'shipped', 'shipping'],
      ['strike', 'strikes'],
    ]) {
      expect(new Set(forms.map(stem)).size).toBe(1);
    }
  });

  it('keep words apart whose ending only looks like a suffix', () => {
    expect(stem('crisis')).toBe('crisis');
    expect(stem('press')).toBe('press');
    expect(stem('red')).toBe('red');
    expect(stem('king')).toBe('king');
  });

  it('make a country of its people, its adjective and its short forms', () => {
    expect(new Set(terms('Syria Syrian Syrians')).size).toBe(1);
    expect(new Set(terms('U.S. US American Americans')).size).toBe(1);
    expect(terms('the United States')).toContain('america');
    expect(terms('they told us')).not.toContain('america');
  });

  it('lose case, diacritics, possessives and digit grouping', () => {
    expect(terms("Zürich's 318,000")).toEqual(['zurich', '318000']);
  });

  it('leave out function words and know where each word stands', () => {
    const text = 'The mayor of Łódź spoke.';
    expect(readTerms(text).map(({ start }) => text.slice(start, start + 3))).toEqual(['may', 'Łód', 'spo']);
  });

  it('see a capital only where no sentence begins', () => {
    const capitals = readTerms('Police said Police. Police ran. “Quiet” fell').filter(
      ({ capital }) => capital,
    );
    expect(capitals.map(({ start }) => start)).toEqual([12]);
  });

  it('count over several texts', () => {
    expect(countTerms('tax tax', 'taxes').get('tax')).toBe(3);
  });
});
