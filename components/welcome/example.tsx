/** A few lines to try Previously on without giving it access to anything: the marks and cards of a real page. */

import { useState } from 'preact/hooks';
import { parseMarkedText } from '../../utils/surfaces/marked-text.ts';
import { Card } from '../card/card.tsx';
import { useLocalizer } from '../localize.tsx';
import { exampleCard } from './example-cards.ts';
import '../card/card.css';

export function Example() {
  const l = useLocalizer();
  const [kind, setKind] = useState('claim');
  const card = exampleCard(kind, l);
  const parts = parseMarkedText(l.text('exampleText')).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <button
        key={part.kind}
        type="button"
        class={`example-mark example-${part.kind}`}
        aria-pressed={part.kind === kind}
        onClick={() => setKind(part.kind)}
        onFocus={() => setKind(part.kind)}
        onPointerEnter={() => setKind(part.kind)}
      >
        {part.words}
      </button>
    ),
  );
  return (
    <div class="example">
      <p class="press example-text">{parts}</p>
      <div class="example-card" aria-live="polite">
        {card && <Card content={card} l={l} onCopy={async () => false} onOpen={() => {}} />}
      </div>
    </div>
  );
}
