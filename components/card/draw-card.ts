/**
 * The card beside a mark: who, how, how sure, what else. Plain DOM, text nodes only: it ships in the content script of
 * every article, where a rendering library would weigh more than all of the card.
 */

import type { Localizer } from '../../utils/localize/localizer.ts';
import type { CardBar, CardContent, CardLine } from '../../utils/surfaces/mark-card.ts';

export interface CardActions {
  /** Puts text on the clipboard; resolves to whether it worked. */
  onCopy(text: string): Promise<boolean>;
  /** Opens an http(s) address in a new tab. */
  onOpen(url: string): void;
  /** Opens the side panel; absent where the browser cannot open it from a page. */
  onOpenPanel?: false | (() => void);
  /** Puts the card away; offered where it is a sheet, which a finger cannot leave. */
  onClose?: () => void;
}

/** The words of the card's own voice. */
export type CardVoice = Pick<Localizer, 'text' | 'locale' | 'direction'>;

/** Lines of a card before "more", title and description included: what is read in two seconds. */
const firstLines = 6;

/** The card as an element. Its buttons act on the reader's own clicks only, never on events a script made. */
export function drawCard(content: CardContent, l: CardVoice, actions: CardActions): HTMLElement {
  const { kind, title, about, lines, bars, prior, citation } = content;
  const taken = 1 + Number(about !== null) + Math.min(bars.length, 2) + (prior ? 2 : 0);
  const room = Math.max(1, firstLines - taken);
  return element(
    'section',
    {
      className: `card ${kind}`,
      lang: l.locale,
      dir: l.direction,
      ariaLabel: `${l.text(`kind_${kind}`)}: ${title}`,
    },
    element('p', { className: 'title', dir: 'auto' }, title),
    about !== null && element('p', { className: 'about' }, about),
    ...lines.slice(0, room).map(drawLine),
    lines.length > room && drawMore(lines.slice(room), l),
    bars.length > 0 && drawBars(content),
    prior && drawPrior(prior, actions),
    (citation !== null || actions.onOpenPanel || actions.onClose) && drawActions(citation, l, actions),
  );
}

function drawLine({ text, tone }: CardLine): HTMLElement {
  return element('p', { className: tone }, text);
}

function drawMore(lines: readonly CardLine[], l: CardVoice): HTMLElement {
  const more: HTMLElement = button(l.text('more'), () => {
    const rest = lines.map(drawLine);
    more.replaceWith(...rest);
    // The pressed button is gone: whoever reads by keyboard goes on where it stood.
    rest[0]!.tabIndex = -1;
    rest[0]!.focus();
  });
  return more;
}

function drawBars({ bars, barsTitle }: CardContent): HTMLElement {
  const drawBar = ({ value, name, share, here }: CardBar) => {
    const bar = element(
      'div',
      { className: here ? 'bar here' : 'bar' },
      element('dt', {}, value),
      element('dd', { dir: 'auto' }, name),
    );
    bar.style.setProperty('--share', String(share));
    return bar;
  };
  return element(
    'div',
    { className: 'part' },
    element('p', { className: 'about' }, barsTitle),
    element('dl', {}, ...bars.map(drawBar)),
  );
}

function drawPrior(prior: NonNullable<CardContent['prior']>, { onOpen }: CardActions): HTMLElement {
  const { title, where, summary, url } = prior;
  const link = url && element('a', { href: url, target: '_blank', rel: 'noreferrer' }, summary);
  if (link) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.isTrusted) onOpen(url);
    });
  }
  return element(
    'div',
    { className: 'part' },
    element('p', { className: 'about' }, [title, where].filter(Boolean).join(' · ')),
    // One line of it is shown: the panel has the whole, and so have the pointer and the screen reader.
    summary && element('p', { className: 'press', dir: 'auto', title: summary }, link || summary),
  );
}

function drawActions(
  citation: string | null,
  l: CardVoice,
  { onCopy, onOpenPanel, onClose }: CardActions,
): HTMLElement {
  const outcome = element('span', { role: 'status' });
  const copy = async (text: string) => {
    outcome.textContent = l.text((await onCopy(text)) ? 'copied' : 'copyFailed');
  };
  return element(
    'p',
    { className: 'acts' },
    citation !== null && button(l.text('copyClaim'), () => void copy(citation)),
    onOpenPanel && button(l.text('openPanel'), onOpenPanel),
    outcome,
    onClose && button(l.text('closeCard'), onClose, 'link close'),
  );
}

function button(text: string, onPress: () => void, className = 'link'): HTMLButtonElement {
  const pressed = element('button', { type: 'button', className }, text);
  pressed.addEventListener('click', (event) => event.isTrusted && onPress());
  return pressed;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string | false | null | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...(children.filter(Boolean) as (Node | string)[]));
  return made;
}
