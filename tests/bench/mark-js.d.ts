/** The part of mark.js that the benchmark uses; the package has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRanges(ranges: { start: number; length: number }[]): void;
  }
}
