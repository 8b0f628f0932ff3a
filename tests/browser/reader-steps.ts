/** What a reader does on a page, for the demo and the tests: find words, point at them, read the card. */

import type { CDPSession, Page } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

/** Moves the mouse over the first place where `words` stand in the page, in small steps as a hand would. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const place = await placeOf(page, words);
  await page.mouse.move(Math.max(1, place.x - 60), Math.max(1, place.y - 30));
  await page.mouse.move(place.x, place.y, { steps: 6 });
}

/** The middle of the first line of `words` in the window, scrolled into view. Throws when they are nowhere. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.getClientRects().length) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [rect] = range.getClientRects();
      if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`The page does not say “${words}”.`);
  return place;
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Text of the card that is shown now; empty when there is none. Its shadow root is closed, so the debugger looks. */
export function cardText(running: RunningBrowser, page: Page): Promise<string> {
  return textInCard(running, page, 'frame');
}

/** What a screen reader is told of the card that is shown. */
export function announcement(running: RunningBrowser, page: Page): Promise<string> {
  return textInCard(running, page, 'spoken');
}

/** Text of a part of the card's host: its frame, or the region that is read out. */
async function textInCard(running: RunningBrowser, page: Page, part: 'frame' | 'spoken'): Promise<string> {
  if (running.name === 'firefox') {
    const window = await FirefoxWindow.of(running.browser);
    const parts = await window.surface('page').evaluate((document) => {
      for (const element of document.documentElement.children) {
        const root = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
          .openOrClosedShadowRoot;
        if (root && element.matches(':popover-open')) {
          return {
            frame: root.querySelector('.frame')?.textContent ?? '',
            spoken: root.querySelector('.spoken')?.textContent ?? '',
          };
        }
      }
      return { frame: '', spoken: '' };
    });
    return parts[part];
  }
  const isOpen = await page.evaluate(() =>
    [...document.documentElement.children].some((element) => element.matches('[popover]:popover-open')),
  );
  if (!isOpen) return '';
  return inChromiumCard(page, (tree) =>
    tree
      .filter((node) => hasClass(node, part))
      .map(textOf)
      .join(' '),
  );
}

/** A property of the card that is shown, as it is computed; empty when there is none. */
export async function cardStyle(running: RunningBrowser, page: Page, property: string): Promise<string> {
  if (running.name === 'firefox') {
    const window = await FirefoxWindow.of(running.browser);
    return window.surface('page').evaluate(
      `(document) => [...document.documentElement.children]
        .map((element) => element.openOrClosedShadowRoot?.querySelector('.card'))
        .filter(Boolean)
        .map((card) => document.defaultView.getComputedStyle(card).getPropertyValue('${property}'))
        .join()` as never,
    );
  }
  return inChromiumCard(page, async (tree, session) => {
    const card = tree.flatMap(({ children = [] }) => children).find((node) => hasClass(node, 'card'));
    if (!card) return '';
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return getComputedStyle(this).getPropertyValue('${property}'); }`,
    });
    return String(result.value);
  });
}

/** Gives the tree in the card's closed shadow root, as Chromium's debugger sees it. */
async function inChromiumCard<T>(
  page: Page,
  use: (tree: DomNode[], session: CDPSession) => T | Promise<T>,
): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const hosts = html?.children?.filter((node) => node.attributes?.includes('popover')) ?? [];
    const shadows = hosts.flatMap((host) => host.shadowRoots ?? []);
    return await use(
      shadows.flatMap((shadow) => shadow.children ?? []),
      session,
    );
  } finally {
    await session.detach();
  }
}

function hasClass({ attributes = [] }: DomNode, name: string): boolean {
  const at = attributes.indexOf('class');
  return at >= 0 && Boolean(attributes[at + 1]?.split(' ').includes(name));
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ');
}
