/** One thing that the text names or cites, with all its mentions, while the text is read. */

import type { Evidence, Mention, SourceKind } from '../reading.ts';
import type { Gender } from './kind-of.ts';

export interface Entity {
  name: string;
  /** The name with the state that possesses it ("Ukraine's Defense Ministry"), null without one. */
  ownedName: string | null;
  /** Words of the name in lower case. */
  words: string[];
  kind: SourceKind;
  gender: Gender;
  plural: boolean;
  named: boolean;
  /** Nouns by which the text calls it: "secretary", "center". */
  roles: Set<string>;
  /** The state whose body it is ("ukraine"), null when the text shows none. */
  state: string | null;
  description: string | null;
  count: number | null;
  mentions: Mention[];
  /** Token index of the latest mention. */
  seen: number;
  cited: boolean;
  /** The text tells that the person died. */
  isDead: boolean;
  isPublisher: boolean;
  why: Evidence;
}
