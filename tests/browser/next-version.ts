/** The built extension in a folder of its own, where it can be made the next version of itself, and this one again. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface VersionedExtension {
  folder: string;
  /** Puts the files of a version in place; the browser takes them at its next update of the extension. */
  become(version: 'this' | 'next'): void;
  remove(): void;
}

/** The library's migrations in the built code, without the end of the list: in each script that opens the library. */
const migrations = /(\[\w+=>\{\w+\.createObjectStore\(["'`]entries[^;]*?)\];/;

/** Copies the built extension. @param step source of a function of the database: the migration that the next one adds */
export function versionedExtension(built: string, step: string): VersionedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'previously-version-'));
  cpSync(built, folder, { recursive: true });
  const versions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file: join(folder, file), code: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ code }) => migrations.test(code));
  if (versions.length === 0) throw new Error(`The migrations are in no file of ${built}.`);
  const nextOf = (code: string) => code.replace(migrations, (_, list: string) => `${list},${step}];`);
  return {
    folder,
    become: (version) => {
      for (const { file, code } of versions) writeFileSync(file, version === 'next' ? nextOf(code) : code);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
