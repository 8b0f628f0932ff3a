/** Who carries the story: a bar of claims by kind of source, then each source with its claims and earlier reports. */

import type { Source } from '../../utils/reading/reading.ts';
import { sourceWords } from '../../utils/surfaces/claim-words.ts';
import { type Support, supportByKind } from '../../utils/surfaces/support-by-kind.ts';
import { contentOf, wordsOf } from '../../utils/surfaces/words-of.ts';
import { NothingFound } from '../empty-state/nothing-found.tsx';
import { useLocalizer } from '../localize.tsx';
import { Entry } from '../timeline/entry.tsx';
import '../timeline/timeline.css';
import type { ReadState, SidePanelProps } from './side-panel.tsx';

type SourcesSectionProps = Pick<SidePanelProps, 'printing' | 'onGoTo' | 'onOpen'> & { state: ReadState };

export function SourcesSection(props: SourcesSectionProps) {
  const support = supportByKind(props.state.reading);
  if (support.sources.length === 0 && support.total === 0)
    return <NothingFound reading={props.state.reading} what="noSources" />;
  return (
    <>
      {support.total > 0 && <SupportBar support={support} />}
      <ul class="sources">
        {support.sources.map(({ source, claims }) => (
          <SourceItem key={source.id} {...props} source={source} claims={claims} />
        ))}
      </ul>
    </>
  );
}

function SupportBar({ support }: { support: Support }) {
  const l = useLocalizer();
  const { kinds, total, single, anonymousShare } = support;
  const nameOf = (kind: (typeof kinds)[number]['kind']) =>
    l.text(kind === 'none' ? 'unattributed' : `sourceKind_${kind}`);
  return (
    <section class="support">
      <h2 class="kicker">{l.text('whoCarries')}</h2>
      <div class="support-bar" aria-hidden="true">
        {kinds.map(({ kind, claims }) => (
          <span key={kind} class={`support-part support-${kind}`} style={{ flexGrow: claims / total }} />
        ))}
      </div>
      <ul class="support-legend small">
        {kinds.map(({ kind, claims }) => (
          <li key={kind}>
            <span class={`support-key support-${kind}`} aria-hidden="true" />
            {l.plural('kindClaims', claims, { kind: nameOf(kind) })}
          </li>
        ))}
      </ul>
      {single && <p>{l.text('summarySingleSource', { name: single.name })}</p>}
      <p class={anonymousShare > 0 ? 'doubt small' : 'soft small'}>
        {anonymousShare > 0
          ? l.text('anonymousShare', { share: l.percent(anonymousShare) })
          : l.text('noAnonymous')}
      </p>
    </section>
  );
}

function SourceItem({
  source,
  claims,
  state,
  printing,
  onGoTo,
  onOpen,
}: SourcesSectionProps & Support['sources'][number]) {
  const l = useLocalizer();
  const { article, timeline, chosen } = state;
  const names = otherNames(source, article.text);
  const earlier = (timeline?.entries ?? []).filter(({ reasons }) =>
    reasons.some((reason) => reason.kind === 'same-source' && reason.names.includes(source.name)),
  );
  return (
    <li class="source" aria-current={(chosen?.kind === 'source' && chosen.id === source.id) || undefined}>
      <h3>
        <bdi>{source.name}</bdi>
      </h3>
      <p class="small soft">{sourceWords(source, l)}</p>
      {names.length > 0 && (
        <p class="small soft">
          {l.text('alsoCalled', { names: names.map((words) => l.text('quoted', { words })).join(', ') })}
        </p>
      )}
      {claims.length > 0 && (
        <details open={printing}>
          <summary>{l.plural('countClaims', claims.length)}</summary>
          <ul class="source-claims">
            {claims.map((claim) => (
              <li key={claim.id} class="press" dir="auto" lang={article.language || undefined}>
                <button type="button" class="claim-go" onClick={() => onGoTo(claim.extent)}>
                  {contentOf(claim, article.text)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {earlier.length > 0 && (
        <details open={printing}>
          <summary>{l.plural('priorWithSource', earlier.length)}</summary>
          <ul>
            {earlier.map((entry) => (
              <Entry key={entry.key} entry={entry} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** How else the text calls a source, apart from pronouns and what is said of it already: each form once, at most four. */
function otherNames(source: Source, text: string): string[] {
  const forms = source.mentions
    .filter(({ form }) => form !== 'pronoun')
    .map(({ start, end }) => wordsOf(text, [start, end]));
  const told = (form: string) => form.replace(/^the\s/i, '').toLowerCase();
  return [...new Map(forms.map((form) => [told(form), form])).values()]
    .filter(
      (form) => !told(form).includes(told(source.name)) && told(form) !== told(source.description ?? ''),
    )
    .slice(0, 4);
}
