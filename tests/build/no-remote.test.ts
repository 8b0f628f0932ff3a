import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Ways to the network, to other code, or to the page's own world, other than `fetch`. */
const ways =
  /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Function\b|\beval\(|\.postMessage\(|https?:\/\/[\w.-]+\/[\w/.-]*\.m?js\b/;

function scripts(browser: string): { name: string; code: string }[] {
  const folder = join(root, '.output', `${browser}-mv3`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') || name.endsWith('.html'))
    .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));
}

describe.each(['chrome', 'firefox'])('the code shipped for %s', (browser) => {
  it('has no way to the network but fetch, builds no code, and posts nothing to pages', () => {
    const found = scripts(browser).flatMap(({ name, code }) => {
      const way = ways.exec(code);
      return way ? [`${name}: ${way[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('fetches in the background alone: the content script and the surfaces do not', () => {
    const fetching = scripts(browser).filter(({ code }) => /(?<![.\w#])fetch\(/.test(code));
    expect(fetching.map(({ name }) => name)).toEqual(['background.js']);
  });
});
