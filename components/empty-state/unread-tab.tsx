/** What a surface says when a tab has no reading: what is the case, and what to do next. */

import type { ComponentChildren } from 'preact';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { UnreadTab as UnreadTabState } from '../../utils/messages/tab-state.ts';
import { hostOf } from '../../utils/surfaces/safe-address.ts';
import { useLocalizer } from '../localize.tsx';

export interface UnreadTabProps {
  state: UnreadTabState;
  /** Reads the page now. */
  onReadPage(): void;
  /** Asks for access to this site; absent where the access is another. */
  onAddSite?: () => void;
  onTurnOnHere(): void;
}

export function UnreadTab({ state, onReadPage, onAddSite, onTurnOnHere }: UnreadTabProps) {
  const l = useLocalizer();
  const site = hostOf(state.url);
  const button = (text: string, action: () => void, first = true) => (
    <button type="button" class={first ? 'button button-first' : 'button'} onClick={action}>
      {text}
    </button>
  );
  const say = (what: string, how: string, actions?: ComponentChildren) => (
    <section class="unread-tab">
      <h1 class="unread-what">{what}</h1>
      {how && <p class="soft">{how}</p>}
      {actions && <div class="row">{actions}</div>}
    </section>
  );
  switch (state.reason) {
    case 'reading':
      return (
        <section class="unread-tab soft" role="status">
          <h1>{l.text('stateReading')}</h1>
        </section>
      );
    case 'not-an-article':
      return say(
        l.text('stateNotArticle'),
        [whyNot(state.detail, l), l.text('stateNotArticleHow')].filter(Boolean).join(' '),
        button(l.text('readAnyway'), onReadPage),
      );
    case 'unsupported-page':
      return say(l.text('stateUnsupported'), l.text(whyUnsupported[state.detail] ?? 'stateUnsupportedHow'));
    case 'no-access':
      // Where the browser does not tell the address it lets nobody in before a click on the toolbar button.
      if (state.url === '') return say(l.text('stateNoAccess'), l.text('stateNoAccessClick'));
      return say(
        l.text('stateNoAccess'),
        l.text('stateNoAccessHow'),
        <>
          {button(l.text('readThisPage'), onReadPage)}
          {onAddSite && site && button(l.text('readThisSite', { site }), onAddSite, false)}
        </>,
      );
    case 'off-here':
      return say(
        l.text('stateOffHere', { site }),
        l.text('stateOffHereHow'),
        button(l.text('turnOnHere'), onTurnOnHere, false),
      );
    default:
      return say(
        l.text('stateFailed'),
        problemWords(state.detail, l),
        button(l.text('tryAgain'), onReadPage, false),
      );
  }
}

/** What to do about a page that the browser forbids, by the kind of its address. */
const whyUnsupported: Record<string, 'stateUnsupportedFile' | 'stateUnsupportedWeb'> = {
  file: 'stateUnsupportedFile',
  web: 'stateUnsupportedWeb',
};

/** Why the page is none, by the code that the content script gives. */
function whyNot(code: string, l: ReturnType<typeof useLocalizer>): string {
  if (code === 'no-text') return l.text('whyNotNoText');
  if (code === 'little-text') return l.text('whyNotLittleText');
  return l.text('whyNotOther');
}
