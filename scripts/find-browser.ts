/** Finds the browsers the tests and the demo drive, or installs them where that is the machine's custom. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

export type BrowserName = 'chromium' | 'firefox';

const places: Record<BrowserName, { variable: string; debianPackage: string; paths: string[] }> = {
  chromium: {
    variable: 'PREVIOUSLY_CHROMIUM',
    debianPackage: 'chromium',
    paths: [
      // Debian's wrapper /usr/bin/chromium adds flags of its own; the binary behind it does not.
      '/usr/lib/chromium/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'PREVIOUSLY_FIREFOX',
    debianPackage: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Path of the browser's binary: the environment variable first, then the usual places; null when there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, paths } = places[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names “${named}”, but no such file exists.`);
  }
  return paths.find((path) => existsSync(path)) ?? null;
}

/** What to tell someone whose machine has no such browser. */
export function adviceFor(name: BrowserName): string {
  const { variable, debianPackage } = places[name];
  return `No ${name} was found. Install it (on Debian: apt-get install ${debianPackage}) or name its binary in ${variable}.`;
}

/** Installs browsers and fonts with apt where we are root on a Debian; elsewhere does nothing. Prints what it does. */
export function installBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0 || !mayInstall()) return;
  const packages = [...missing.map((name) => places[name].debianPackage), 'fonts-noto-core'];
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: environment,
    });
  } catch {
    console.log('apt could not install them; going on without.');
  }
}

function mayInstall(): boolean {
  return platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
