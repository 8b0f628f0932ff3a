/** What a page's card speaks with and looks like, as the background gives it: the content script carries neither. */

import { createLocalizer, type Localizer } from '../localize/localizer.ts';
import type { backgroundOf } from './background-of-page.ts';

export interface CardOutfit {
  /** Null before the first `renew` has come back. */
  l: Localizer | null;
  styles: string;
  /** Asks for it (again), in the language that is set now. Rejects where there is no background any more. */
  renew(): Promise<void>;
}

/** An outfit that is still to be asked for. */
export function cardOutfit({ call }: ReturnType<typeof backgroundOf>['background']): CardOutfit {
  const outfit: CardOutfit = {
    l: null,
    styles: '',
    async renew() {
      const { locale, messages, styles } = await call({ type: 'card-texts' });
      outfit.l = createLocalizer(locale, messages);
      outfit.styles = styles;
    },
  };
  return outfit;
}
