/** Gives every component below it the reader's language. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Localizer } from '../utils/localize/localizer.ts';

const Context = createContext<Localizer | null>(null);

export const LocalizerProvider = Context.Provider;

/** The localizer of the surface. Throws outside of a `LocalizerProvider`: that is a mistake in wiring. */
export function useLocalizer(): Localizer {
  const localizer = useContext(Context);
  if (!localizer) throw new Error('A component that speaks is mounted outside of a LocalizerProvider.');
  return localizer;
}
