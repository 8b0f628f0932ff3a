/** Growing byte buffer and bounded reader: little-endian numbers, LEB128 varints. */

export class ByteWriter {
  private buffer: Uint8Array;
  length = 0;

  constructor(capacity = 1024) {
    this.buffer = new Uint8Array(capacity);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }

  u8(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  u16(value: number): void {
    this.u8(value & 255);
    this.u8(value >>> 8);
  }

  u32(value: number): void {
    this.u16(value & 0xffff);
    this.u16(value >>> 16);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.u8((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.u8(rest);
  }

  bytes(data: Uint8Array): void {
    this.reserve(data.length);
    this.buffer.set(data, this.length);
    this.length += data.length;
  }

  /** The bytes written, not copied: valid until the next write. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  reset(): void {
    this.length = 0;
  }
}

/** Reads from bytes that may lie about themselves. Every method throws RangeError past the end. */
export class ByteReader {
  constructor(
    private readonly data: Uint8Array,
    public position = 0,
  ) {}

  get left(): number {
    return this.data.length - this.position;
  }

  u8(): number {
    const value = this.data[this.position++];
    if (value === undefined) throw new RangeError('the data ends too early');
    return value;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 65536;
  }

  varint(): number {
    // Most gaps between postings take one byte.
    const only = this.data[this.position];
    if (only !== undefined && only < 128) {
      this.position++;
      return only;
    }
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 7; i++) {
      const byte = this.u8();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw new RangeError('a number is too long');
  }

  /** Passes over bytes, without making anything of them. */
  skip(length: number): void {
    if (length > this.left) throw new RangeError('the data ends too early');
    this.position += length;
  }

  bytes(length: number): Uint8Array {
    if (length > this.left) throw new RangeError('the data ends too early');
    this.position += length;
    return this.data.subarray(this.position - length, this.position);
  }
}

/** Parts one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
