/**
 * Firefox's own window over WebDriver BiDi: popups and sidebars are no BiDi contexts there, so they are reached from
 * the chrome scope (needs `--remote-allow-system-access`), their documents by a frame script.
 */

import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Surface } from './surfaces.ts';

const extensionId = 'previously@previously.example';
const widgetId = 'previously_previously_example-sidebar-action';

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result?: BidiResult } & BidiResult>;
}
interface BidiResult {
  contexts?: { context: string }[];
  type?: string;
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Where Firefox keeps the `<browser>` element of each. */
const browsers = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
  page: 'gBrowser.selectedBrowser',
};

export class FirefoxWindow {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** The first window of a running Firefox. */
  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: BidiConnection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = (tree.result?.contexts ?? tree.contexts)?.[0]?.context;
    if (!context) throw new Error('Firefox shows no window to the tests.');
    return new FirefoxWindow(connection, context);
  }

  /** Runs an expression in the window; what it resolves to must be a string. */
  async evaluate(expression: string): Promise<string> {
    const answer = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const outcome = (
      answer.result && 'type' in answer.result && answer.result.result ? answer.result : answer
    ) as BidiResult;
    if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
    const value = (outcome.result?.value ?? (answer.result as { value?: unknown })?.value) as unknown;
    return String(value);
  }

  /** A click on the toolbar button: gives `activeTab` and opens the popup. */
  async clickToolbarButton(): Promise<void> {
    await this.evaluate(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      for (let i = 0; i < 100 && !document.querySelector('.webextension-popup-browser'); i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return 'clicked';
    })()`);
  }

  async showSidebar(): Promise<void> {
    await this.evaluate(`(async () => { await SidebarController.show('${widgetId}'); return 'shown'; })()`);
  }

  /** Stops the background page as its idle timer would. */
  async stopBackground(): Promise<void> {
    await this.evaluate(
      `(async () => { await WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground(); return 'stopped'; })()`,
    );
  }

  /** Stops the extension and starts it anew, as an update does. */
  async reloadExtension(): Promise<void> {
    await this.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${extensionId}')).reload();
      return 'reloaded';
    })()`);
  }

  /** Lets the extension run in private windows, as the reader may choose in the list of extensions; starts it anew. */
  async allowPrivateWindows(): Promise<void> {
    await this.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${extensionId}', permissions, extension);
      return 'allowed';
    })()`);
    await this.reloadExtension();
  }

  /** The document in the popup, in the sidebar, or in the page of the selected tab. */
  surface(where: keyof typeof browsers): Surface {
    const find = browsers[where];
    const inDocument = async (body: string): Promise<string> =>
      this.evaluate(`(async () => {
        const { messageManager } = ${find};
        const name = 'previously-test-' + Math.random();
        const script = \`{ let answer; try { answer = JSON.stringify({ value: (() => { ${body.replace(/[\\`$]/g, '\\$&')} })() }); }
          catch (error) { answer = JSON.stringify({ error: String(error) }); } sendAsyncMessage('\${name}', answer); }\`;
        return new Promise((resolve) => {
          messageManager.addMessageListener(name, (message) => resolve(message.data));
          messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
          setTimeout(() => resolve('{"error":"no answer"}'), 5000);
        });
      })()`);
    const answerOf = async <T>(body: string): Promise<T> => {
      const { value, error } = JSON.parse(await inDocument(body)) as { value: T; error?: string };
      if (error) throw new Error(error);
      return value;
    };
    return {
      evaluate: (read) => answerOf(`return (${String(read)})(content.document);`),
      click: async (selector) => {
        const clicked = await answerOf<boolean>(
          `const e = content.document.querySelector(${JSON.stringify(selector)}); e?.click(); return Boolean(e);`,
        );
        if (!clicked) throw new Error(`Nothing matches ${selector}.`);
      },
      screenshot: async (file) => {
        const url = await this.evaluate(`(async () => {
          const picture = await ${find}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          canvas.width = picture.width; canvas.height = picture.height;
          canvas.getContext('2d').drawImage(picture, 0, 0);
          return canvas.toDataURL();
        })()`);
        writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
      },
      close: async () => {
        await this.evaluate(
          where === 'sidebar'
            ? `(async () => { SidebarController.hide(); return 'hidden'; })()`
            : `(async () => { for (const p of document.querySelectorAll('panel')) p.hidePopup?.(); return 'hidden'; })()`,
        );
      },
    };
  }
}
