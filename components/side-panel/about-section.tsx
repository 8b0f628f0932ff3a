/** About the article: what was read of it, and how to take the reading along. */

import type { ComponentChildren } from 'preact';
import { noteWords } from '../../utils/surfaces/note-words.ts';
import { dayOf } from '../../utils/surfaces/words-of.ts';
import { useLocalizer } from '../localize.tsx';
import { OutwardLink } from '../outward-link.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';
import { TakeAlong } from './take-along.tsx';

type AboutSectionProps = Pick<SidePanelProps, 'kept' | 'onOpen' | 'onExport' | 'onPrint' | 'onKeep'> & {
  state: ReadState;
};

export function AboutSection({ state, kept, onOpen, onExport, onPrint, onKeep }: AboutSectionProps) {
  const l = useLocalizer();
  const { article, reading } = state;
  const said = [...article.notes, ...reading.notes, ...(state.timeline?.notes ?? [])];
  // That there is no date stands by itself above.
  const notes = new Set(said.filter(({ code }) => code !== 'no-date').map((note) => noteWords(note, l)));
  const published = dayOf(article.publishedAt);
  const updated = dayOf(article.updatedAt);
  const words = article.text.split(/\s+/).filter(Boolean).length;
  return (
    <div class="about">
      <dl class="facts">
        <Fact name={l.text('publisher')} value={article.publisher} />
        <Fact name={l.text('byline')} value={article.byline.length > 0 && l.list(article.byline)} />
        <Fact name={l.text('published')} value={published && l.date(published)} />
        <Fact name={l.text('updated')} value={updated !== published && updated && l.date(updated)} />
        <Fact name={l.text('words')} value={l.plural('countWords', words)} />
        <Fact
          name={l.text('address')}
          value={
            <OutwardLink url={article.canonicalUrl} onOpen={onOpen}>
              {article.canonicalUrl}
            </OutwardLink>
          }
        />
      </dl>
      {!published && <p class="doubt">{l.text('noDate')}</p>}
      {kept !== null && (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => onKeep(!kept)}>
            {l.text(kept ? 'removeKept' : 'keepArticle')}
          </button>
          <p role="status">{kept && l.text('kept')}</p>
          {!kept && <p class="soft">{l.text('keepArticleWhy')}</p>}
        </div>
      )}
      <TakeAlong onExport={onExport} onPrint={onPrint} />
      {notes.size > 0 && (
        <section>
          <h2 class="kicker">{l.text('notes')}</h2>
          <ul class="notes">
            {[...notes].map((words) => (
              <li key={words} class="small">
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small soft">{l.text('readByRules')}</p>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: ComponentChildren }) {
  if (!value) return null;
  return (
    <div class="fact">
      <dt class="small soft">{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
