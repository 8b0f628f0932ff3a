/** Brings the figures of a reading together that are about the same thing. */

import type { Figure, Reading } from '../reading/reading.ts';

/** Figures about one thing, in text order; `conflict` says whether two of them differ. */
export interface FigureGroup {
  figures: Figure[];
  conflict: boolean;
}

/** All figures, each in exactly one group (connected by `conflictsWith` and `sameAs`), conflicts first. */
export function groupFigures(reading: Reading): FigureGroup[] {
  const byId = new Map(reading.figures.map((figure) => [figure.id, figure]));
  const seen = new Set<string>();
  const groups: FigureGroup[] = [];
  for (const figure of reading.figures) {
    if (seen.has(figure.id)) continue;
    const members: Figure[] = [];
    const waiting = [figure];
    seen.add(figure.id);
    for (let member = waiting.pop(); member; member = waiting.pop()) {
      members.push(member);
      for (const id of [...member.conflictsWith, ...member.sameAs]) {
        const neighbour = byId.get(id);
        if (neighbour && !seen.has(id)) {
          seen.add(id);
          waiting.push(neighbour);
        }
      }
    }
    members.sort((a, b) => a.start - b.start);
    groups.push({ figures: members, conflict: members.some((member) => member.conflictsWith.length > 0) });
  }
  return groups.sort((a, b) => Number(b.conflict) - Number(a.conflict));
}

/** The groups whose figures disagree. */
export function conflictGroups(reading: Reading): FigureGroup[] {
  return groupFigures(reading).filter((group) => group.conflict);
}
