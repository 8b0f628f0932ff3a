/** Many small byte strings held in a few large buffers, so that millions of them cost no objects. */

const BUFFER_BYTES = 4 << 20;

export class Arena {
  private buffers: Uint8Array[] = [];
  private used = 0;
  private starts: number[] = [];
  private lengths: number[] = [];

  /** Copies the bytes in; they are number 0, 1, 2, … */
  push(bytes: Uint8Array): void {
    let last = this.buffers[this.buffers.length - 1];
    if (!last || this.used + bytes.length > last.length) {
      last = new Uint8Array(Math.max(BUFFER_BYTES, bytes.length));
      this.buffers.push(last);
      this.used = 0;
    }
    last.set(bytes, this.used);
    this.starts.push((this.buffers.length - 1) * BUFFER_BYTES + this.used);
    this.lengths.push(bytes.length);
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
