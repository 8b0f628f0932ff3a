/** A name that a text writes with capitals. */

export interface Name {
  /** Token indexes, end exclusive; titles are not part of it. */
  first: number;
  last: number;
  text: string;
  /** The words in lower case without their stops. */
  words: string[];
  /** Titles right before it ("Ohio Gov."). */
  title: string | null;
  /** "the" stands before it. */
  definite: boolean;
  /** First token of the state that possesses it ("Ukraine's"), or null. */
  owner: number | null;
  /** That state, as the lexicon of states calls it. */
  ownerState: string | null;
}
