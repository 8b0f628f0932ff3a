/** What words set off and how they are spoken, by general knowledge of English: "drawing a rebuke", "shrugging", "fuelling anger". */

import { wordList } from './word-list.ts';

/** What words draw and deeds mostly do not. */
export const REACTIONS = wordList(`
  rebuke rebukes criticism condemnation laughter laughs chuckles applause cheers jeers boos mockery ridicule scorn
  gasps groans praise derision eyebrows ovation ovations hoots howls whistles titters sniggers retort rejoinder
  heckles
`);

/** Verbs of drawing such an answer. */
export const DRAWING_VERBS = wordList(`
  drawing earning eliciting provoking prompting sparking triggering winning inviting raising getting receiving
  attracting
`);

/** Verbs of effects that deeds have, too. */
export const CAUSING_VERBS = wordList(`
  drawing earning eliciting provoking prompting sparking triggering igniting fueling fuelling stoking stirring
  inviting setting angering infuriating enraging delighting stunning shocking surprising alarming irking dismaying
  reigniting rattling fanning
`);

/** What one does while one speaks. */
export const GESTURES = wordList(`
  laughing smiling grinning sobbing weeping crying shrugging nodding gesturing winking chuckling waving pointing
  smirking sighing pausing clapping wiping choking fighting tearing holding shaking rolling banging pounding
  jabbing clutching
`);

/** What one speaks, shrugs and weeps with. */
export const BODY_PARTS = wordList('voice eyes hands hand face lips lip fists fist arms arm');

/** What words quoted are about. */
export const GLOSSING_VERBS = wordList('meaning referring alluding');
