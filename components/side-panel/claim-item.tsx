/** One claim: who, what in the article's words, how, how sure. */

import { useState } from 'preact/hooks';
import type { Claim } from '../../utils/reading/reading.ts';
import { citeClaim } from '../../utils/surfaces/citation.ts';
import {
  claimantName,
  hedgeWords,
  mannerWords,
  verificationWords,
} from '../../utils/surfaces/claim-words.ts';
import { contentOf, sourceOf } from '../../utils/surfaces/words-of.ts';
import { useLocalizer } from '../localize.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';

export interface ClaimItemProps extends Pick<SidePanelProps, 'onGoTo' | 'onCopy'> {
  claim: Claim;
  state: ReadState;
  /** Whether it is in the page's window now. */
  inView: boolean;
  /** Whether it was chosen in the text. */
  chosen: boolean;
}

export function ClaimItem({ claim, state, inView, chosen, onGoTo, onCopy }: ClaimItemProps) {
  const l = useLocalizer();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { article, reading } = state;
  const source = sourceOf(reading, claim.source);
  const name = claimantName(source, l);
  const outer = reading.claims.find(({ id, source }) => id === claim.within && source !== null);
  const doubts = [hedgeWords(claim, article.text, l), verificationWords(claim, reading, l)].filter(Boolean);
  const copy = () => void onCopy(citeClaim(claim, article, reading, l)).then(setCopied);
  return (
    <li class="claim" data-claim={claim.id} data-in-view={inView} aria-current={chosen || undefined}>
      <div class="claim-who">
        <p>
          {source ? <b dir="auto">{name}</b> : <i class="soft">{name}</i>}{' '}
          <span class="small soft">{mannerWords(claim, article.text, l, true)}</span>
        </p>
        <p class="small no-print">
          <span role="status">{copied !== null && l.text(copied ? 'copied' : 'copyFailed')}</span>{' '}
          <button
            type="button"
            class="link-button quiet soft"
            aria-label={l.text('copyClaimNamed', { name })}
            onClick={copy}
          >
            {l.text('copy')}
          </button>
        </p>
      </div>
      <p class="press" dir="auto" lang={article.language || undefined}>
        <button
          type="button"
          class="claim-go"
          onClick={() => onGoTo(claim.extent)}
          title={l.text('showInText')}
        >
          {contentOf(claim, article.text)}
        </button>
      </p>
      {outer && (
        <p class="small soft">
          {l.text('within', { name: claimantName(sourceOf(reading, outer.source), l) })}
        </p>
      )}
      {doubts.map((words) => (
        <p key={words} class="small doubt">
          {words}
        </p>
      ))}
    </li>
  );
}
