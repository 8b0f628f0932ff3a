/** English nouns for what kills, destroys or moves people, by kind, compiled from general knowledge: words of one line may be of one event. */

import { wordList } from './word-list.ts';

const KINDS: readonly string[] = [
  'fire fires blaze blazes wildfire wildfires inferno arson',
  'flood floods flooding storm storms hurricane typhoon cyclone tornado tornadoes rain rains landslide landslides mudslide downpour surge',
  'quake quakes earthquake earthquakes tremor tsunami',
  'aftershock aftershocks',
  'crash crashes collision derailment accident',
  'attack attacks strike strikes airstrike airstrikes bombing bombings bomb bombs blast blasts explosion explosions shelling raid raids shooting shootings massacre assault missile missiles ambush offensive war fighting clashes',
  'outbreak epidemic pandemic virus cholera measles flu influenza malaria ebola',
  'heat heatwave drought famine',
];

const KIND_OF = new Map(KINDS.flatMap((words, kind) => wordList(words).map((word) => [word, kind] as const)));

/** The kind of event that a lower-case noun names; undefined for all other words. */
export const eventKind = (word: string): number | undefined => KIND_OF.get(word);

/** What nobody tells of before it comes, whatever the verb beside it. */
export const UNFORESEEN = new Set(
  wordList(`
    attack attacks shooting shootings bombing bombings massacre killing killings murder murders crash blast explosion
    explosions assault riot riots invasion coup earthquake quake
  `),
);
