import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** Name and kind of each source that a label before a colon gives. */
function speakers(text: string): string[] {
  const reading = readArticle({ text, publishedAt: '2024-01-04', language: 'en' });
  const labelled = reading.claims.filter(({ cue }) => cue && text.slice(...cue) === ':');
  const ids = new Set(labelled.map(({ source }) => source));
  return reading.sources.filter(({ id }) => ids.has(id)).map(({ name, kind }) => `${name} ${kind}`);
}

describe('labels of a transcript', () => {
  it('takes who asks for a speaker, though no sentence names them', () => {
    const text = [
      'Governor Ana Ruiz spoke about Ruiz’s plan on Sunday.',
      'WALSH: What will the tunnel cost?',
      'RUIZ: Less than the bridge.',
      'WALSH: The auditors doubt it.',
      'RUIZ: They have not seen the bids.',
    ].join('\n\n');
    expect(speakers(text)).toEqual(expect.arrayContaining(['WALSH person']));
    expect(speakers(text)).toHaveLength(2);
  });

  it('takes a label of two names that is shortened later', () => {
    const text = [
      'Governor Ana Ruiz spoke about Ruiz’s plan on Sunday.',
      'KATE WALSH: What will the tunnel cost?',
      'TOM DOYLE: Less than the bridge, Ruiz thinks.',
      'WALSH: And the bridge?',
      'DOYLE: They have not seen the bids.',
      'RUIZ: I have.',
    ].join('\n\n');
    expect(speakers(text)).toEqual(['Ana Ruiz person', 'KATE WALSH person', 'TOM DOYLE person']);
  });

  it('leaves the labels of a fact check', () => {
    const text = [
      'Governor Ana Ruiz made two claims.',
      'CLAIM: The tunnel is paid for.',
      'FACT: A third of it is not.',
      'CLAIM: The bridge is closed.',
      'FACT: It is open.',
      'RUIZ: Ruiz stands by her words.',
    ].join('\n\n');
    expect(speakers(text)).toHaveLength(1);
  });

  it('leaves labels where nobody who speaks is named', () => {
    expect(
      speakers('CAUSE: Ice on the wing.\n\nEFFECT: A stall.\n\nCAUSE: Fog.\n\nEFFECT: A delay.'),
    ).toEqual([]);
  });
});
