import type { Localizer } from '../localize/localizer.ts';
import type { CardContent } from './mark-card.ts';

/** What a card says at a glance, for those who hear it, phrase by phrase; empty while there is no card to speak of. */
export function announcementOf(content: CardContent | null, l: Localizer | null): string[] {
  if (!content || !l) return [];
  const { kind, title, about, lines } = content;
  const said = [about, ...lines.slice(0, 2).map(({ text }) => text)].filter((part) => part !== null);
  return [`${l.text(`kind_${kind}`)}: ${title}`, ...said];
}
