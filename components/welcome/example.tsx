/** A few lines to try Previously on without giving it access to anything: the marks and cards of a real page. */

import { useState } from 'preact/hooks';
import { parseMarkedText } from '../../utils/surfaces/marked-text.ts';
import { Card } from '../card/card.tsx';
import { KindName, kinds } from '../kind-name.tsx';
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
      <Mark
        key={part.kind}
        kind={part.kind}
        words={part.words}
        isShown={part.kind === kind}
        onShow={() => setKind(part.kind)}
      />
    ),
  );
  return (
    <div class="example">
      <div>
        <p class="press example-text">{parts}</p>
        <ul class="example-legend small soft" aria-hidden="true">
          {kinds.map((each) => (
            <li key={each}>
              <KindName kind={each} />
            </li>
          ))}
        </ul>
      </div>
      <div class="example-card" aria-live="polite">
        {card && <Card content={card} l={l} onCopy={async () => false} onOpen={() => {}} />}
      </div>
    </div>
  );
}

interface MarkProps {
  /** The kind of the mark; with a number where the example has several. */
  kind: string;
  words: string;
  isShown: boolean;
  onShow(): void;
}

/** A mark of the example, which shows its card. */
function Mark({ kind, words, isShown, onShow }: MarkProps) {
  const showByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onShow();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, which does not break at the end of a line as marks do
    <span
      role="button"
      tabIndex={0}
      class={`example-mark mark-${kind.replace(/\d/, '')}`}
      aria-pressed={isShown}
      onClick={onShow}
      onFocus={onShow}
      onKeyDown={showByKey}
      onPointerEnter={onShow}
    >
      {words}
    </span>
  );
}
