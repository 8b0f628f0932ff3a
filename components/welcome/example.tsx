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
  const [shown, setShown] = useState('claim');
  const card = exampleCard(shown, l);
  return (
    <div class="example">
      <div>
        <p class="press example-text">
          <Marked text={l.text('exampleText')} shown={shown} onShow={setShown} />
        </p>
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

interface MarkedProps {
  text: string;
  /** The kind of the mark whose card is shown; with a number where the example has several. */
  shown: string;
  onShow(kind: string): void;
}

/** Text with its marks. One that holds others is a claim: it is washed as a whole, as on a page. */
function Marked({ text, ...shown }: MarkedProps) {
  return (
    <>
      {parseMarkedText(text).map((part) => {
        if (typeof part === 'string') return part;
        const Part = parseMarkedText(part.words).length > 1 ? Claim : Mark;
        return <Part key={part.kind} kind={part.kind} words={part.words} {...shown} />;
      })}
    </>
  );
}

interface MarkProps extends Omit<MarkedProps, 'text'> {
  kind: string;
  words: string;
}

/** A claim shows its card wherever it is pointed at but at the marks within; by keyboard, where its own words begin. */
function Claim({ words, ...mark }: MarkProps) {
  const { kind, shown, onShow } = mark;
  const parts = parseMarkedText(words);
  const own = parts.find((part) => typeof part === 'string')!;
  const [before, after] = [words.slice(0, words.indexOf(own)), words.slice(words.indexOf(own) + own.length)];
  const isWithin = parts.some((part) => typeof part !== 'string' && part.kind === shown);
  const showOwn = ({ target }: Event) => {
    if (!(target as Element).closest('.example-mark')) onShow(kind);
  };
  return (
    <span
      class="example-claim"
      data-shown={shown === kind ? 'itself' : isWithin ? 'around' : undefined}
      onPointerOver={showOwn}
    >
      <Marked text={before} shown={shown} onShow={onShow} /> <Mark {...mark} words={own.trim()} />{' '}
      <Marked text={after} shown={shown} onShow={onShow} />
    </span>
  );
}

/** A mark of the example, which shows its card. */
function Mark({ kind, words, shown, onShow }: MarkProps) {
  const show = () => onShow(kind);
  const showByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, which does not break at the end of a line as marks do
    <span
      role="button"
      tabIndex={0}
      class={`example-mark mark-${kind.replace(/\d/, '')}`}
      aria-pressed={shown === kind}
      onClick={show}
      onFocus={show}
      onKeyDown={showByKey}
      onPointerEnter={show}
    >
      {words}
    </span>
  );
}
