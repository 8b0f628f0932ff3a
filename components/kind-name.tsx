/** A kind of mark by its name, with the line it has in an article. */

import { useLocalizer } from './localize.tsx';
import './mark-lines.css';

/** The kinds as they are told to readers: who, what, how much, when. */
export const kinds = ['source', 'claim', 'figure', 'date'] as const;

export function KindName({ kind }: { kind: (typeof kinds)[number] }) {
  const l = useLocalizer();
  return <span class={`mark-${kind}`}>{l.text(`kinds_${kind}`)}</span>;
}
