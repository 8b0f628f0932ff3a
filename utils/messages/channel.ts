/**
 * Typed calls over `runtime.sendMessage`: a call is validated in shape and sender before a handler sees it, and every
 * call ends in a value or in a sentence for people, never in a lost promise.
 */

import type { Browser } from 'wxt/browser';
import { extension as browser } from './extension-api.ts';
import { type Output, type Schema, validate } from './shape.ts';

/** A map of message types to the schema of the whole message. */
export type MessageMap = Record<string, Schema<{ type: string }>>;

type MessageOf<M extends MessageMap, T extends keyof M> = Output<M[T]>;
type Answer<R> = { ok: true; value: R } | { ok: false; error: string };

/** One handler for each message type of a map. */
export type Handlers<M extends MessageMap, R extends Record<keyof M, unknown>> = {
  [T in keyof M]?: (message: MessageOf<M, T>, sender: Browser.runtime.MessageSender) => Promise<R[T]> | R[T];
};

/** Who sends a message: a content script in a web page's top frame, or one of our own pages or the background. */
export type SenderKind = 'page' | 'extension';

/**
 * The kind of a sender, or null for anyone else (other extensions, subframes). Our own pages may be open in a tab, so
 * the address decides, not the tab.
 */
export function senderKind(
  sender: Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>,
  extensionId: string,
  extensionRoot: string,
): SenderKind | null {
  if (sender.id !== extensionId) return null;
  if (sender.url?.startsWith(extensionRoot)) return 'extension';
  if (sender.tab) return sender.frameId === 0 ? 'page' : null;
  return sender.url === undefined ? 'extension' : null;
}

/**
 * Answers the calls of `map` that come from `from`; other messages are left to other listeners.
 * Returns a function that stops listening.
 */
export function listen<M extends MessageMap, R extends Record<keyof M, unknown>>(
  map: M,
  from: SenderKind,
  handlers: Handlers<M, R>,
): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const type = typeOf(message);
    if (type === null || !Object.hasOwn(map, type) || !Object.hasOwn(handlers, type)) return undefined;
    if (senderKind(sender, browser.runtime.id, browser.runtime.getURL('/')) !== from) return undefined;
    const parsed = validate(map[type]!, message);
    if (!parsed.ok) {
      reply({ ok: false, error: `The message “${type}” is malformed: ${parsed.message}.` });
      return undefined;
    }
    const handler = handlers[type] as (message: unknown, sender: Browser.runtime.MessageSender) => unknown;
    Promise.resolve()
      .then(() => handler(parsed.value, sender))
      .then(
        (value) => reply({ ok: true, value }),
        (error: unknown) => reply({ ok: false, error: sentenceOf(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** A caller for a map, by its type alone (a caller need not carry the map's validators): to the background and our pages, or to the top frame of a tab. Rejects with a sentence. */
export function caller<M extends MessageMap, R extends Record<keyof M, unknown>>() {
  return {
    /** Sends to the background (and to open surfaces that listen). */
    async call<T extends keyof M & string>(message: MessageOf<M, T> & { type: T }): Promise<R[T]> {
      return unwrapped(await retried(() => browser.runtime.sendMessage(message)));
    },
    /** Sends to the content script of a tab; rejects where there is none. */
    async callTab<T extends keyof M & string>(
      tabId: number,
      message: MessageOf<M, T> & { type: T },
    ): Promise<R[T]> {
      return unwrapped(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
    },
  };
}

/**
 * A background killed while it answers rejects the call, in Chromium sometimes with no answer instead; asking again
 * starts it anew (both browsers). One retry: a second failure is not a restart.
 */
async function retried(send: () => Promise<unknown>): Promise<unknown> {
  const answer = await send().catch(() => undefined);
  return answer ?? send();
}

function unwrapped<R>(answer: unknown): R {
  const result = answer as Answer<R> | undefined;
  if (result === undefined || result === null) throw new Error('Nobody answered.');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function typeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const type = (message as { type?: unknown }).type;
  return typeof type === 'string' ? type : null;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : 'Something went wrong while answering.';
}
