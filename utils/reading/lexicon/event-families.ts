/**
 * English words for what happens once and that a text counts days from, compiled from general knowledge: nouns, then the
 * past forms of the verbs that tell the same. Words of one line are of one event when a text dates only one.
 */

import { wordList } from './word-list.ts';

const FAMILIES: readonly (readonly [nouns: string, verbs: string])[] = [
  [
    'killing slaying murder homicide assassination death shooting stabbing lynching',
    'killed slain murdered assassinated shot stabbed gunned died lynched',
  ],
  [
    'attack assault raid ambush bombing airstrike strike shelling blast explosion detonation',
    'attacked bombed raided ambushed exploded shelled detonated',
  ],
  ['crash collision derailment wreck accident', 'crashed collided derailed'],
  ['sinking capsizing shipwreck', 'sank sunk capsized'],
  ['earthquake quake tremor', ''],
  ['fire blaze inferno', ''],
  ['storm hurricane cyclone typhoon tornado', ''],
  ['flood flooding deluge', 'flooded'],
  ['landslide avalanche mudslide', ''],
  ['eruption', 'erupted'],
  ['collapse', 'collapsed'],
  ['spill leak', 'spilled leaked'],
  ['outage blackout', ''],
  ['robbery heist theft burglary', 'robbed stolen burgled'],
  ['abduction kidnapping hijacking', 'abducted kidnapped hijacked'],
  ['disappearance', 'disappeared vanished'],
  ['rescue', 'rescued'],
  ['arrest detention', 'arrested detained'],
  ['escape jailbreak', 'escaped'],
  ['trial', ''],
  ['hearing', ''],
  ['verdict conviction', 'convicted'],
  ['acquittal', 'acquitted'],
  ['sentencing', 'sentenced'],
  ['indictment', 'indicted'],
  ['ruling', ''],
  ['execution', 'executed'],
  ['invasion', 'invaded'],
  ['coup', ''],
  ['riot', ''],
  ['protest demonstration march rally', ''],
  ['massacre', ''],
  ['ceasefire cease-fire truce armistice', ''],
  ['deal agreement accord treaty', 'signed'],
  ['election', ''],
  ['referendum', ''],
  ['runoff', ''],
  ['vote', ''],
  ['debate', ''],
  ['summit', ''],
  ['meeting', ''],
  ['inauguration', 'inaugurated'],
  ['coronation', 'crowned'],
  ['resignation', 'resigned'],
  ['ouster', 'ousted'],
  ['launch liftoff', 'launched'],
  ['landing', 'landed'],
  ['wedding', 'married'],
  ['funeral burial', 'buried'],
  ['birth', 'born'],
  ['surgery operation', ''],
  ['match game', ''],
  ['race', ''],
  ['concert', ''],
  ['interview', 'interviewed'],
];

const NOUNS = new Map(
  FAMILIES.flatMap(([nouns], family) => wordList(nouns).map((word) => [word, family] as const)),
);
const VERBS = new Map(
  FAMILIES.flatMap(([, verbs], family) =>
    (verbs ? wordList(verbs) : []).map((word) => [word, family] as const),
  ),
);

/** The family of a lower-case noun, singular, or plural where its singular ends the same; undefined for all other words. */
export const familyOfNoun = (word: string): number | undefined =>
  NOUNS.get(word) ?? (word.endsWith('s') ? NOUNS.get(word.slice(0, -1)) : undefined);

/** The family of a verb's past form in lower case; undefined for all other words. */
export const familyOfVerb = (word: string): number | undefined => VERBS.get(word);
