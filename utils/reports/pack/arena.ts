/** Many small byte strings held in a few large buffers, so that millions of them cost no objects. */

const BUFFER_BYTES = 4 << 20;

/** An arena's contents as they travel between threads. */
export interface ArenaContent {
  buffers: Uint8Array[];
  starts: Float64Array;
  lengths: Uint32Array;
}

export class Arena {
  private buffers: Uint8Array[] = [];
  private used = 0;
  private starts: number[] | Float64Array = [];
  private lengths: number[] | Uint32Array = [];

  /** @param isShared whether its memory can be read by other threads without a copy */
  constructor(private readonly isShared = false) {}

  /** An arena over what another one held; nothing can be pushed to it. */
  static over({ buffers, starts, lengths }: ArenaContent): Arena {
    const arena = new Arena();
    Object.assign(arena, { buffers, starts, lengths });
    return arena;
  }

  content(): ArenaContent {
    const { buffers, starts, lengths } = this;
    return { buffers, starts: Float64Array.from(starts), lengths: Uint32Array.from(lengths) };
  }

  /** Copies the bytes in; they are number 0, 1, 2, … */
  push(bytes: Uint8Array): void {
    let last = this.buffers[this.buffers.length - 1];
    if (!last || this.used + bytes.length > last.length) {
      const size = Math.max(BUFFER_BYTES, bytes.length);
      last = new Uint8Array(this.isShared ? new SharedArrayBuffer(size) : new ArrayBuffer(size));
      this.buffers.push(last);
      this.used = 0;
    }
    last.set(bytes, this.used);
    (this.starts as number[]).push((this.buffers.length - 1) * BUFFER_BYTES + this.used);
    (this.lengths as number[]).push(bytes.length);
    this.used += bytes.length;
  }

  /** The bytes of a number, not copied. */
  get(number: number): Uint8Array {
    const start = this.starts[number] as number;
    const buffer = this.buffers[Math.floor(start / BUFFER_BYTES)] as Uint8Array;
    const at = start % BUFFER_BYTES;
    return buffer.subarray(at, at + (this.lengths[number] as number));
  }

  clear(): void {
    this.buffers = [];
    this.starts = [];
    this.lengths = [];
  }
}
