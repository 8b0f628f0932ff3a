/** In which charset a feed is written (RFC 7303, section 3): its mark, else its answer's header, else its own declaration. */

/** A declaration stands at the very beginning and is plain ASCII. */
const DECLARATION_BYTES = 400;

/**
 * The charset of a feed, as decoders know it; UTF-8 where none is named or known.
 * @param contentType of its answer, may be empty
 */
export function charsetOf(bytes: Uint8Array, contentType: string): string {
  return (
    markedCharset(bytes) ??
    known(/charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1]) ??
    declaredCharset(bytes) ??
    'utf-8'
  );
}

function markedCharset([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The charset of an XML declaration. One that reads as ASCII and names UTF-16 is wrong. */
function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const charset = known(/^\s*<\?xml[^>]{0,300}?\sencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(start)?.[1]);
  return charset?.startsWith('utf-16') ? null : charset;
}

function known(name: string | undefined): string | null {
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
