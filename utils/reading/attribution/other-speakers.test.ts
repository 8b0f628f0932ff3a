import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('where another speaks, or the writer', () => {
  it.each<[sentence: string, content: string]>([
    ['She denied any fault, but two aides told CNN he was ill.', 'any fault'],
    [
      'He admits that they are good people, but ultimately Prager thinks their logic is flawed.',
      'that they are good people',
    ],
    [
      'The clerk said he did not recall it, but in a later interview said he had panicked.',
      'he did not recall it',
    ],
    [
      'Reed pushed back, saying that the bill was sound - and arguing that it was fair.',
      'that the bill was sound',
    ],
    ['The minister denied that he had lied, and the case was closed a year later.', 'that he had lied'],
    ['The bridge is shut, as Hart said on Monday, and the town is cut off.', 'The bridge is shut'],
    ['The men met at the gym, said the bureau’s director, James Comb, on Monday.', 'The men met at the gym'],
  ])('the reported words end: %s', (sentence, content) => {
    expect(claimsIn(sentence)[0]?.slice(2)).toEqual([content]);
  });

  it('what is not so goes on behind “or”, an aside behind its own clause', () => {
    const denied = 'He denied that he had lied, or that he had been paid.';
    expect(claimsIn(denied)[0]?.[2]).toBe('that he had lied, or that he had been paid.');
    const aside = 'The bridge, as Hart said on Monday, is shut and the town is cut off.';
    expect(claimsIn(aside)[0]?.slice(2)).toEqual(['The bridge', 'is shut and the town is cut off.']);
  });

  it.each<[sentence: string, sources: string[]]>([
    [
      'According to the agency, Mills and another aide asked the clerk to delete emails.',
      ['the agency', 'Mills and another aide'],
    ],
    [
      'Reed and the pontiff share many goals for justice and renewal, and Reed suggested that this was why.',
      ['Reed'],
    ],
    ['The court heard Hart admit to “forgetting” the screws.', ['Hart']],
    ['MPs heard the minister concede that costs had doubled.', ['the minister']],
    [
      '“It hurts us,” said Kristen Poe, head of Farmers for Life, reports the Herald.',
      ['Kristen Poe', 'the Herald'],
    ],
    ['The plan was announced in a letter signed by Ann Lee.', []],
  ])('the subject is found: %s', (sentence, sources) => {
    expect(claimsIn(sentence).map(([source]) => source)).toEqual(sources);
  });

  it.each<[sentence: string, cue: string, content: string[]]>([
    [
      '“It’s bad luck,” he said, that both men had ties to this town.',
      'said',
      ['“It’s bad luck,”', 'that both men had ties to this town.'],
    ],
    [
      'She made it clear to the party on Wednesday that she has their backs.',
      'made it clear',
      ['that she has their backs.'],
    ],
    [
      'The school declined to comment Tuesday on reports that Starr had been fired.',
      'declined to comment',
      ['reports that Starr had been fired.'],
    ],
    ['The panel concluded in that case that Reed was careless.', 'concluded', ['that Reed was careless.']],
    [
      'Reed said of the judge’s latest request: “It was all dealt with.”',
      'said',
      ['“It was all dealt with.”'],
    ],
  ])('words between cue and report are passed: %s', (sentence, cue, content) => {
    expect(claimsIn(sentence).map(([, found, ...rest]) => [found, ...rest])).toEqual([[cue, ...content]]);
  });
});
