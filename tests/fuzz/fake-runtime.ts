/** The browser's message bus as the channel sees it: whoever listens is called, and may answer. */

export type Listener = (
  message: unknown,
  sender: object,
  reply: (answer: unknown) => void,
) => true | undefined;

export const listeners = new Set<Listener>();

/** Root of the extension's own pages. */
export const ownRoot = 'chrome-extension://us/';

Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: 'us',
      getURL: (path: string) => ownRoot + path.replace(/^\//, ''),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
});
