import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The one direction of data, as rules on imports: who may import what, and which globals a part may not name.
 * Purity in types (no DOM, no clock in the library) is checked by `tsconfig.pure.json`.
 */

const root = resolve(import.meta.dirname, '..');

interface File {
  path: string;
  code: string;
  imports: string[];
}

function filesBelow(folder: string): File[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const code = readFileSync(full, 'utf8');
      return { path: relative(root, full), code, imports: importsOf(code, full) };
    });
}

/** What a file imports, relative paths resolved against the project's root. */
function importsOf(code: string, file: string): string[] {
  const specifiers = [...code.matchAll(/^(?:import|export)\s(?:[^'";=]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
    (m) => m[1]!,
  );
  const dynamic = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((m) => m[1]!);
  return [...specifiers, ...dynamic].map((specifier) =>
    specifier.startsWith('.') ? relative(root, resolve(dirname(file), specifier)) : specifier,
  );
}

/** Code without comments and strings, so that a word in a docstring is not taken for a use. */
function bare(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, '');
}

function offences(folder: string, mayImport: RegExp, mayNotName?: RegExp): string[] {
  return filesBelow(folder).flatMap((file) => [
    ...file.imports.filter((name) => !mayImport.test(name)).map((name) => `${file.path} imports ${name}`),
    ...(mayNotName?.test(bare(file.code))
      ? [`${file.path} names ${mayNotName.exec(bare(file.code))?.[0]}`]
      : []),
  ]);
}

const dom = /(?<![.\w])(?:document|window|navigator|localStorage|indexedDB)\.|(?<![.\w])(?:browser|chrome)\./;
const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;

describe('the import graph', () => {
  it('keeps the reading pure: only itself and the article', () => {
    expect(offences('utils/reading', /^utils\/(reading\/|article\.ts$)/, dom)).toEqual([]);
    expect(offences('utils/reading', /./, clock)).toEqual([]);
  });

  it('keeps the timeline pure: only itself, the reading, the article and the shape of a report', () => {
    expect(
      offences('utils/timeline', /^utils\/(timeline\/|reading\/|article\.ts$|reports\/report\.ts$)/, dom),
    ).toEqual([]);
    expect(offences('utils/timeline', /./, clock)).toEqual([]);
  });

  it('keeps the page layer away from the extension', () => {
    expect(
      offences(
        'utils/page',
        /^utils\/(page\/|article\.ts$|reading\/reading\.ts$)/,
        /(?<![.\w])(?:browser|chrome)\./,
      ),
    ).toEqual([]);
  });

  it('keeps components to props and callbacks: neither storage nor browser', () => {
    expect(
      offences(
        'components',
        /^components\/|^preact|^utils\/(article\.ts|reading\/reading\.ts|timeline\/timeline\.ts|reports\/report\.ts|messages\/tab-state\.ts|settings\/settings\.ts|surfaces\/|localize\/)/,
        /(?<![.\w])(?:browser|chrome|localStorage|sessionStorage|indexedDB)\./,
      ),
    ).toEqual([]);
  });

  it('lets nothing but entrypoints, commands and tests depend on entrypoints or commands', () => {
    const parts = ['utils', 'components'].flatMap(filesBelow);
    expect(
      parts.flatMap((file) => file.imports.filter((name) => /^(entrypoints|cli|tests|scripts)\//.test(name))),
    ).toEqual([]);
  });

  it('keeps what only tests use out of all else', () => {
    const parts = ['utils', 'components', 'entrypoints', 'cli'].flatMap(filesBelow);
    const shipped = parts.filter(({ path }) => !path.endsWith('.fixture.ts'));
    expect(
      shipped.filter(({ imports }) => imports.some((name) => /^vitest$|\.fixture\.ts$/.test(name))),
    ).toEqual([]);
  });

  it('keeps entrypoints to wiring: each is short', () => {
    const long = filesBelow('entrypoints').filter((file) => file.code.split('\n').length > 150);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});
