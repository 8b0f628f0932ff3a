import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['The pier will hold, Ruiz thinks.', 'Ruiz', 'thinks', 'The pier will hold'],
  ['Others, engineers believe, will follow.', 'engineers', 'believe', 'Others … will follow.'],
  ['In the opinion of Judge Lind, the law is void.', 'Judge Lind', 'opinion of', 'the law is void.'],
  ['The law is void, in the view of the court.', 'the court', 'view of', 'The law is void'],
  ['The coroner ruled the death a homicide.', 'The coroner', 'ruled', 'the death a homicide.'],
  ['Observers declared the vote invalid.', 'Observers', 'declared', 'the vote invalid.'],
  [
    'The office has verified 10,378 civilian deaths.',
    'The office',
    'has verified',
    '10,378 civilian deaths.',
  ],
  ['Police recorded 41 attacks.', 'Police', 'recorded', '41 attacks.'],
  [
    'The raid, police and locals said, began at dawn.',
    'police and locals',
    'said',
    'The raid … began at dawn.',
  ],
  [
    'On Monday, said Ruiz, the director, the pier will close.',
    'Ruiz',
    'said',
    'On Monday … the pier will close.',
  ],
  ['Boats sank, said Ruiz, the director, who saw it.', 'Ruiz', 'said', 'Boats sank'],
  ['Boats sank, the mayor said, as help came.', 'the mayor', 'said', 'Boats sank'],
  ['Police ruled out foul play.', 'Police', 'ruled out', 'foul play.'],
  ['Analysts expect gusts of up to 90 mph.', 'Analysts', 'expect', 'gusts of up to 90 mph.'],
  ['The lawsuit claims Acme knew of it.', 'The lawsuit', 'claims', 'Acme knew of it.'],
  ['“No closures,” reads a banner at the pier.', 'a banner at the pier', 'reads', '“No closures,”'],
  ['Staff were warned on Monday that jobs would go.', null, 'were warned', 'that jobs would go.'],
  ['Parents have been told the school will close.', null, 'have been told', 'the school will close.'],
])('%s', (text, source, cue, content) => {
  expect(claimsIn(text)).toEqual([[source, cue, ...content.split(' … ')]]);
});

it.each([
  'Acme declared itself a winner.',
  'The team recorded 12 wins.',
  'The firm recorded a loss of $5 million.',
  'The Eagles ruled out Smith.',
  'She was told about the pier.',
  'The insurance claims desk is closed.',
])('no claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it('takes many people behind a fronted source for the subject of what it says', () => {
  const text = 'According to FactSet, analysts on average expect growth of 2%, down from 3%.';
  expect(claimsIn(text)).toEqual([
    ['FactSet', 'According to', 'analysts on average expect growth of 2%, down from 3%.'],
    ['analysts on average', 'expect', 'growth of 2%, down from 3%.'],
  ]);
});
