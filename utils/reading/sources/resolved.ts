/** What the resolver of sources finds out. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Notice } from '../claims/verification.ts';
import type { Entity } from './entity.ts';

export interface Resolved {
  /** Entities that are cited at least once, in order of their first mention. */
  entities: Entity[];
  entityOf: Map<Attribution, Entity>;
  noticeBy: Map<Notice, Entity>;
}
