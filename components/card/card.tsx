/** The card beside a mark: who, how, how sure, what else. It ships in the content script, so it stays small. */

import { useState } from 'preact/hooks';
import type { Localizer } from '../../utils/localize/localizer.ts';
import type { CardContent } from '../../utils/surfaces/mark-card.ts';

export interface CardProps {
  content: CardContent;
  l: Localizer;
  /** Puts text on the clipboard; resolves to whether it worked. */
  onCopy(text: string): Promise<boolean>;
  /** Opens an http(s) address in a new tab. */
  onOpen(url: string): void;
  /** Opens the side panel; absent where the browser cannot open it from a page. */
  onOpenPanel?: () => void;
}

/** Lines of a card before "more", title and description included: what is read in two seconds. */
const firstLines = 6;

export function Card({ content, l, onCopy, onOpen, onOpenPanel }: CardProps) {
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { kind, title, about, lines, bars, barsTitle, prior, citation } = content;
  const taken = 1 + Number(about !== null) + Math.min(bars.length, 2) + (prior ? 2 : 0);
  const shown = all ? lines : lines.slice(0, Math.max(1, firstLines - taken));
  return (
    <section
      class={`card ${kind}`}
      lang={l.locale}
      dir={l.direction}
      aria-label={`${l.text(`kind_${kind}`)}: ${title}`}
    >
      <p class="title" dir="auto">
        {title}
      </p>
      {about && <p class="about">{about}</p>}
      {shown.map((line) => (
        <p key={line.text} class={line.tone}>
          {line.text}
        </p>
      ))}
      {shown.length < lines.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {l.text('more')}
        </button>
      )}
      {bars.length > 0 && (
        <section class="bars" aria-label={barsTitle}>
          <dl>
            {bars.map((bar) => (
              <div
                key={bar.value + bar.name}
                class={bar.here ? 'bar here' : 'bar'}
                style={{ '--share': bar.share }}
              >
                <dt>{bar.value}</dt>
                <dd dir="auto">{bar.name}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {prior && (
        <div class="prior">
          <p class="about">
            {prior.title}
            {prior.where && ` · ${prior.where}`}
          </p>
          {prior.summary && (
            <p class="press" dir="auto">
              {prior.url ? (
                <a
                  href={prior.url}
                  target="_blank"
                  rel="noreferrer"
                  onClick={(event) => {
                    event.preventDefault();
                    if (event.isTrusted) onOpen(prior.url!);
                  }}
                >
                  {prior.summary}
                </a>
              ) : (
                prior.summary
              )}
            </p>
          )}
        </div>
      )}
      {(citation || onOpenPanel) && (
        <p class="acts">
          {citation && (
            <button
              type="button"
              class="link"
              onClick={(event) => {
                if (event.isTrusted) void onCopy(citation).then(setCopied);
              }}
            >
              {l.text('copyClaim')}
            </button>
          )}
          {onOpenPanel && (
            <button type="button" class="link" onClick={(event) => event.isTrusted && onOpenPanel()}>
              {l.text('openPanel')}
            </button>
          )}
          <span role="status">{copied !== null && l.text(copied ? 'copied' : 'copyFailed')}</span>
        </p>
      )}
    </section>
  );
}
