/** What is in a pack: its reports, newest first, by year, each with where it was read. */

import { useId, useRef, useState } from 'preact/hooks';
import { problemWords } from '../../utils/localize/problem-words.ts';
import {
  type ContentsChoice,
  LISTED,
  type ListedReport,
  type PackContents,
} from '../../utils/surfaces/pack-contents.ts';
import { type PackSummary, packTitle } from '../../utils/surfaces/pack-summary.ts';
import { useLocalizer } from '../localize.tsx';
import { OutwardLink } from '../outward-link.tsx';

export interface PackContentsProps {
  pack: PackSummary;
  onBrowse(id: string, choice: ContentsChoice): Promise<PackContents>;
  onOpen(url: string): void;
}

export function PackContentsList({ pack, onBrowse, onOpen }: PackContentsProps) {
  const l = useLocalizer();
  const region = useId();
  const [year, setYear] = useState<number | null>(null);
  const [contents, setContents] = useState<PackContents | null>(null);
  const [problem, setProblem] = useState('');
  const asked = useRef(0);
  const read = async (year: number | null, known: ListedReport[]) => {
    asked.current += 1;
    const turn = asked.current;
    try {
      const { reports, total } = await onBrowse(pack.id, { year, skip: known.length });
      // Another year was chosen meanwhile, or the list was closed.
      if (turn !== asked.current) return;
      setContents({ reports: [...known, ...reports], total });
      setProblem('');
    } catch (error) {
      if (turn === asked.current) setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const choose = (year: number | null) => {
    setYear(year);
    void read(year, []);
  };
  const close = () => {
    asked.current += 1;
    setContents(null);
    setProblem('');
  };
  const left = contents ? contents.total - contents.reports.length : 0;
  return (
    <div class="pack-contents">
      <button
        type="button"
        class="link-button small"
        aria-expanded={contents !== null}
        aria-controls={region}
        aria-label={l.text('packContentsOf', { name: packTitle(pack, l) })}
        onClick={() => (contents ? close() : void read(year, []))}
      >
        {l.text('packContents')}
      </button>
      <p role="status" class="small">
        {problemWords(problem, l)}
      </p>
      <div id={region}>
        {contents && (
          <>
            <YearChoice pack={pack} year={year} onChoose={choose} />
            <ul>
              {contents.reports.map((report) => (
                <ReportItem key={report.id} report={report} onOpen={onOpen} />
              ))}
            </ul>
            {left > 0 && (
              <button type="button" class="button" onClick={() => void read(year, contents.reports)}>
                {l.plural('showMore', Math.min(left, LISTED))}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function YearChoice({
  pack: { from, to },
  year,
  onChoose,
}: {
  pack: PackSummary;
  year: number | null;
  onChoose(year: number | null): void;
}) {
  const l = useLocalizer();
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = from === '' ? [] : Array.from({ length: last - first + 1 }, (_, i) => last - i);
  return (
    <label class="small">
      {l.text('packYear')}{' '}
      <select
        class="field"
        value={String(year ?? '')}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{l.text('packAllYears')}</option>
        {years.map((one) => (
          <option key={one} value={String(one)}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

function ReportItem({ report, onOpen }: { report: ListedReport; onOpen(url: string): void }) {
  const l = useLocalizer();
  const { date, summary, publisher, url, basis } = report;
  return (
    <li>
      <span class="small soft pack-about" dir="auto">
        {[l.date(date, 'short'), publisher].filter(Boolean).join(' · ')}
      </span>
      <p class="press">
        <OutwardLink url={url} onOpen={onOpen} class="quiet">
          {summary}
        </OutwardLink>
      </p>
      {basis && (
        <span class="small soft pack-about" dir="auto">
          {l.text('readIn', { where: basis })}
        </span>
      )}
    </li>
  );
}
