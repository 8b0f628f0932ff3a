/** When pages are read, and the sites that are read by themselves or left alone. */

import type { Settings } from '../../utils/settings/settings.ts';
import { useLocalizer } from '../localize.tsx';
import { AccessChoice } from '../welcome/access-choice.tsx';
import { AddSite } from './add-site.tsx';
import { Outcome } from './outcome.tsx';
import { SiteList } from './site-list.tsx';

export interface AccessSectionProps {
  settings: Settings;
  /** Hosts the reader gave access to, one by one. */
  sitesOn: string[];
  /** Whether every site was chosen and the browser does not give that access any more. */
  accessLost?: boolean;
  /** Why the last change of access could not be made, in a sentence; empty when it was. */
  accessProblem?: string;
  /** The same, where it was the addition of a site; told at its field. */
  siteRefusal?: string;
  /** What came of the last change of a list, in a sentence; empty for nothing. */
  accessOutcome?: string;
  /** Called from the click itself, so that the browser's permission prompt may open. */
  onChooseAccess(access: Settings['access']): void;
  /** Called from the click itself, as above; `site` as typed. Resolves to whether it was added. */
  onAddSite(site: string): Promise<boolean>;
  onRemoveSite(host: string): void;
  /** Has a site that was left alone read again. */
  onSwitchOn(host: string): void;
}

export function AccessSection(props: AccessSectionProps) {
  const {
    settings,
    sitesOn,
    accessLost,
    accessProblem,
    siteRefusal,
    accessOutcome,
    onAddSite,
    onRemoveSite,
  } = props;
  const l = useLocalizer();
  const problem = accessProblem || (accessLost ? l.text('accessLost') : '');
  return (
    <section>
      <h2>{l.text('optionsAccess')}</h2>
      <AccessChoice access={settings.access} onChoose={props.onChooseAccess} />
      <Outcome outcome={accessOutcome} problem={siteRefusal ? '' : problem} />
      {settings.access === 'chosen-sites' && (
        <>
          <SiteList
            title={l.text('optionsSitesOn')}
            none={l.text('optionsSitesOnNone')}
            sites={sitesOn}
            onRemove={onRemoveSite}
          />
          <AddSite refusal={siteRefusal} onAdd={onAddSite} />
        </>
      )}
      <SiteList
        title={l.text('optionsSitesOff')}
        none={l.text('optionsSitesOffNone')}
        sites={settings.sitesOff}
        onRemove={props.onSwitchOn}
      />
    </section>
  );
}
