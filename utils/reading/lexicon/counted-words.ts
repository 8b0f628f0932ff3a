/**
 * Words that stand behind numbers in news, written by hand from general English: which of them go before the noun that is
 * counted, which tell what befell it, and which say how large, when or where.
 */

import { wordList } from './word-list.ts';

/** Participles that modify the noun to come ("17 wounded soldiers") instead of following a bare number ("17 died"). */
export const PARTICIPLES_BEFORE_NOUNS = wordList(`
  armed wounded injured displaced registered unarmed united skilled unmanned used licensed detained captured
  elected related combined estimated confirmed reported suspected mixed unidentified masked uninsured undocumented
  remaining existing serving leading living missing working ongoing competing building training housing shipping
  parking landing polling hunting nursing manufacturing fighting filling fishing teaching warring voting swinging
  fired occupied connected mobilized mobilised deployed trained advanced paid retired married unmarried disabled
  interested selected listed planned proposed rushing passing receiving outstanding stolen broken hidden hundred
  guided limited dedicated abandoned burned destroyed damaged seized looted unexploded alleged failed increased
  added surviving visiting neighboring neighbouring opposing rival sleeping flying moving running bed armored
  armoured motorized motorised mechanized mechanised uniformed refurbished specialized specialised sanctioned
  malnourished exiled enslaved orphaned abused bereaved vaccinated unvaccinated infected affected forested rented
  unpaid bearded hooded convicted accused uprooted stranded trapped
`);

/** Nouns that end like participles. */
export const NOUNS_LIKE_PARTICIPLES = wordList(`
  building buildings meeting hearing offering listing filing ruling wedding killing shooting bombing thing being
  king ring wing spring string evening morning bed seed feed breed speed hundred weed need shed sled
`);

/** What befalls people, told behind their number: "56 wounded". */
export const BEFALLS_PEOPLE = wordList(`
  wounded injured hurt killed dead missing hospitalized hospitalised arrested detained displaced
`);

/** What befalls things: "60 damaged". */
export const BEFALLS_THINGS = wordList(`
  damaged destroyed burned burnt flattened ruined gutted razed sunk
`);

/** What is so many millions large, though one thing: "a 2m majority", "the 10m mark". */
export const MILLIONS_LARGE = wordList(`
  population audience majority crowd figure mark total target limit backlog surplus shortfall deal fund bid fine
  budget contract loan grant turnover profit loss debt deficit increase rise fall drop cut boost jackpot prize sum
  payout strong people euro dollar pound tonne barrel plus year
`);

/** When or where money is told of, no kind of it: "$190 million in raids". */
export const OCCASIONS_FOR_MONEY = wordList(`
  raid raids operation operations attack attacks auction auctions case cases trial trials election elections states
  cities countries counties places areas regions stages phases tranches instalments installments exchange exchanges
  deal deals transaction transactions trading trade market markets court week weeks month months year years day
  days hour hours minute minutes
`);
