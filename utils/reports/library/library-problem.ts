/** What the library could not do, in a sentence for people; nothing was changed then. */

export class LibraryProblem extends Error {
  override name = 'LibraryProblem';
}

/** The problem behind a browser's error. `doing` says what failed ("Keeping the article"). */
export function problemOf(error: unknown, doing: string): LibraryProblem {
  const name = error instanceof DOMException ? error.name : '';
  // Chromium says UnknownError where the disk is full, with the file system's own word for it.
  const isFull = error instanceof DOMException && /NO_SPACE/.test(error.message);
  if (name === 'QuotaExceededError' || isFull) {
    return new LibraryProblem(
      `${doing} failed: the browser gives the library no more room. Nothing was changed; remove a pack or free disk space.`,
      { cause: error },
    );
  }
  // Firefox without storage says InvalidStateError, both browsers say SecurityError where storage is forbidden.
  if (name === 'InvalidStateError' || name === 'SecurityError' || error instanceof ReferenceError) {
    return new LibraryProblem(
      'This browser lets nothing be stored here, as in private windows: articles are read, but none can be kept.',
      { cause: error },
    );
  }
  if (name === 'VersionError') {
    return new LibraryProblem(
      'The library was written by a newer version of Previously. Nothing was changed; update the extension.',
      { cause: error },
    );
  }
  const reason = error instanceof Error && error.message ? error.message : 'the browser gave no reason';
  return new LibraryProblem(`${doing} failed, and nothing was changed: ${reason.replace(/\.$/, '')}.`, {
    cause: error,
  });
}
