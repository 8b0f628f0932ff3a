/** All claims in text order; those in the window are marked, a click shows one in the page. */

import { useEffect, useRef } from 'preact/hooks';
import { claimInView } from '../../utils/surfaces/claim-in-view.ts';
import { NothingFound } from '../empty-state/nothing-found.tsx';
import { moveByArrow } from '../move-by-arrow.ts';
import { useKeys } from '../use-keys.ts';
import { ClaimItem } from './claim-item.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';
import { TakeAlong } from './take-along.tsx';

export function ClaimsSection({
  state,
  onGoTo,
  onCopy,
  onExport,
  onPrint,
}: Pick<SidePanelProps, 'onGoTo' | 'onCopy' | 'onExport' | 'onPrint'> & { state: ReadState }) {
  const root = useRef<HTMLOListElement>(null);
  const { reading, visible, chosen } = state;
  const first = claimInView(reading, visible);
  useEffect(() => {
    const list = root.current;
    // The list follows the page only while the reader is not working in it.
    if (!first || !list || (document.hasFocus() && list.contains(document.activeElement))) return;
    list.querySelector(`[data-claim="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  useKeys(root, (event) => moveByArrow(event, root.current, '.claim-go'));
  if (reading.claims.length === 0) return <NothingFound reading={reading} what="noClaims" />;
  return (
    <>
      <ol class="claims" ref={root}>
        {reading.claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            state={state}
            inView={visible !== null && claim.extent[0] < visible[1] && claim.extent[1] > visible[0]}
            chosen={chosen?.claim === claim.id}
            onGoTo={onGoTo}
            onCopy={onCopy}
          />
        ))}
      </ol>
      <TakeAlong onExport={onExport} onPrint={onPrint} />
    </>
  );
}
