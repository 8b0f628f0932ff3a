/**
 * What is done, not said, by verbs of saying: "posted a loss" is business, "claimed the title" sport, "denied bail" a
 * court's. Objects by the verb's base form, compiled from general knowledge of English collocations.
 */

import { wordList } from './word-list.ts';

const objects = (block: string): ReadonlySet<string> => new Set(wordList(block));

export const THINGS_DONE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'declare',
    objects(`
      gifts gift donations donation income incomes earnings assets shareholdings hospitality goods taxes wealth
      bankruptcy dividend dividends
    `),
  ],
  [
    'tweet',
    objects(`
      photos photo pictures picture photographs photograph selfies selfie videos video links link
    `),
  ],
  [
    'post',
    objects(`
      photos photo pictures picture photographs photograph images image selfies selfie videos video clips clip
      screenshots screenshot links link profits profit losses loss gains gain earnings sales revenues revenue
      results growth wins win victory victories records record
    `),
  ],
  [
    'claim',
    objects(`
      allegiance life lives victory victories titles title crowns crown prizes prize trophy trophies medals medal
      gold silver bronze wickets wicket seats seat spots spot place points point benefits refunds refund expenses
      asylum inheritance
    `),
  ],
  [
    'write',
    objects(`
      legislation laws law bills bill books book letters letter columns column songs song memos memo code essays
      essay scripts script novels novel poems poem plays play guidelines rules checks check cheques cheque rulings
      ruling opinions opinion decisions decision judgments judgment judgements judgement music software
    `),
  ],
  [
    'report',
    objects(`
      results earnings accounts
    `),
  ],
  [
    'admit',
    objects(`
      patients patient students student pupils pupil refugees migrants members member visitors visitor guests
      guest casualties
    `),
  ],
  [
    'recall',
    objects(`
      cars car vehicles vehicle trucks truck suvs toys toy products product models model units batches batch lots
      cans packs bottles devices device drugs drug medicines medicine foods food meat battery batteries tyres tyre
      tires tire ambassadors ambassador envoys envoy diplomats diplomat troops reservists parliament
    `),
  ],
  [
    'add',
    objects(`
      jobs job positions position workers worker employees members seats seat points point runs run goals goal
      stores store flights flight
    `),
  ],
  [
    'deny',
    objects(`
      access entry bail parole admission permission visas visa permits permit licences licence licenses license
      asylum citizenship benefits treatment care coverage services service status rights right passage loans loan
      requests request motions motion appeals appeal petitions petition applications application
    `),
  ],
  [
    'confirm',
    objects(`
      nominees nominee appointees appointee appointment booking reservation order judges judge justices justice
    `),
  ],
]);

/** Who confirms people in office. */
export const CONFIRMING_BODIES = wordList(
  'senate senators congress parliament lawmakers legislature republicans democrats committee',
);
