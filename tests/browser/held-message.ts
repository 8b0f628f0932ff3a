/**
 * A message of a page, held on its way: the reader script in the page sends it as always, a test decides when it goes
 * and when its answer comes. What the page sends meanwhile waits behind it, so that no order is changed.
 */

import type { Page } from 'puppeteer-core';

export type Side = 'way' | 'answer';

export interface HeldMessage {
  /** Whether the message has come so far: about to be sent, or answered. */
  isHeld(): Promise<boolean>;
  /** Lets it, and what waits behind it, go. */
  release(): Promise<void>;
  /** How often it was sent and no answer came; null while an answer may still come. */
  losses(): Promise<number | null>;
}

/** What is kept in the content scripts' world of the page. */
interface Holding {
  isHeld: boolean;
  isOver: boolean;
  losses: number;
  release(): void;
}

/**
 * Holds the next message of a type that a tab's page sends: on its way to the background, or its answer on the way
 * back. `desk` is a page of the extension, which alone can put a script into the reader script's world.
 */
export async function holdMessage(desk: Page, tabId: number, type: string, side: Side): Promise<HeldMessage> {
  await desk.evaluate(
    async (tab, wanted, held) => {
      const hold = (awaited: string, heldSide: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: the world of the reader script
        const world = globalThis as any;
        const { runtime } = world.browser?.runtime?.id ? world.browser : world.chrome;
        world.sendUnheld ??= runtime.sendMessage.bind(runtime);
        const holding = { isHeld: false, isOver: false, losses: 0, release: () => {} };
        world.holding = holding;
        const released = new Promise<void>((resolve) => {
          holding.release = resolve;
        });
        let isCaught = false;
        const send = async (message: { type: string }) => {
          const isOurs = message.type === awaited;
          const answer = await world.sendUnheld(message).catch(() => undefined);
          if (isOurs && !answer) holding.losses += 1;
          if (isOurs && answer) holding.isOver = true;
          if (!answer) throw new Error('The background was lost.');
          return answer;
        };
        runtime.sendMessage = async (message: { type: string }) => {
          const isFirst = message.type === awaited && !isCaught;
          if (!isFirst) {
            if (isCaught) await released;
            return send(message);
          }
          isCaught = true;
          if (heldSide === 'way') {
            holding.isHeld = true;
            await released;
            return send(message);
          }
          const answer = await send(message);
          holding.isHeld = true;
          await released;
          return answer;
        };
      };
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      const { scripting } = (globalThis as any).chrome;
      await scripting.executeScript({ target: { tabId: tab }, func: hold, args: [wanted, held] });
    },
    tabId,
    type,
    side,
  );
  return {
    isHeld: async () => (await look(desk, tabId)).isHeld,
    release: async () => void (await look(desk, tabId, true)),
    losses: async () => {
      const { isOver, losses } = await look(desk, tabId);
      return isOver ? losses : null;
    },
  };
}

/** The state of what is held in a tab; with `release` it is let go first. */
function look(desk: Page, tabId: number, release = false): Promise<Omit<Holding, 'release'>> {
  return desk.evaluate(
    async (tab, isReleased) => {
      const read = (lets: boolean) => {
        const { holding } = globalThis as unknown as { holding: Holding };
        if (lets) holding.release();
        return { isHeld: holding.isHeld, isOver: holding.isOver, losses: holding.losses };
      };
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      const { scripting } = (globalThis as any).chrome;
      const [{ result }] = await scripting.executeScript({
        target: { tabId: tab },
        func: read,
        args: [isReleased],
      });
      return result;
    },
    tabId,
    release,
  );
}
