/** What came of the last thing asked for in a part of the settings, or why it could not be done. */

import { problemWords } from '../../utils/localize/problem-words.ts';
import { useLocalizer } from '../localize.tsx';

export interface OutcomeProps {
  /** What came of it, in a sentence; empty for nothing to say. */
  outcome: string | undefined;
  /** Why it could not be done, in a sentence; empty when it was. */
  problem: string | undefined;
}

export function Outcome({ outcome, problem }: OutcomeProps) {
  const l = useLocalizer();
  return (
    <p role="status" class={problem ? 'doubt' : ''}>
      {problem ? problemWords(problem, l) : outcome}
    </p>
  );
}
