/** The card of `draw-card.ts` as a component, for our own pages. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardContent } from '../../utils/surfaces/mark-card.ts';
import { type CardActions, type CardVoice, drawCard } from './draw-card.ts';

export interface CardProps extends CardActions {
  content: CardContent;
  l: CardVoice;
}

export function Card({ content, l, onCopy, onOpen, onOpenPanel }: CardProps) {
  const place = useRef<HTMLDivElement>(null);
  const actions = useRef<CardActions>({ onCopy, onOpen });
  actions.current = { onCopy, onOpen, ...(onOpenPanel ? { onOpenPanel } : {}) };
  useLayoutEffect(() => {
    place.current?.replaceChildren(drawCard(content, l, actions.current));
  }, [content, l]);
  return <div ref={place} />;
}
