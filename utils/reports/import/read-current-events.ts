/** Daily files of Wikipedia's Current Events Portal, as wikitext or as the YAML of its dumps, as digest reports. */

import type { Report } from '../report.ts';
import { parseReport, ReportProblem } from '../report-schema.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Link and template markup of a wikitext line to its text; linear. */
function plainWiki(line: string): string {
  return line
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[https?:\/\/[^\s\]]+ ?([^\]]*)\]/g, '$1')
    .replace(/'{2,3}/g, '')
    .replace(/<ref[^>]*\/>|<ref[^>]*>[^<]*<\/ref>|<!--[^>]*-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One entry: its sentence, the outlets in closing brackets, the stories it is filed under. */
interface Entry {
  text: string;
  sources: string[];
  stories: string[];
}

/** Splits "… dies in custody. (Reuters via BBC) (AP)" into sentence and outlets. */
function splitOutlets(line: string): { text: string; sources: string[] } {
  const sources: string[] = [];
  let text = line;
  for (let i = 0; i < 6; i++) {
    const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
    if (open < 1) break;
    sources.unshift(...text.slice(open + 1, -1).split(/ via |, /));
    text = text.slice(0, open).trim();
  }
  return { text, sources: sources.map((name) => name.trim()).filter(Boolean) };
}

function readWikitext(text: string): Entry[] {
  const entries: Entry[] = [];
  const open: string[] = [];
  for (const line of text.split('\n')) {
    const stars = /^\*+/.exec(line)?.[0].length ?? 0;
    if (stars === 0) continue;
    open.length = stars - 1;
    const told = splitOutlets(plainWiki(line.slice(stars)));
    if (told.sources.length > 0) entries.push({ ...told, stories: open.filter(Boolean) });
    else open[stars - 1] = told.text;
  }
  return entries;
}

/** The YAML that `categories: {story: [- entry]}` files use: folded plain scalars, no anchors. */
function readYaml(text: string): Entry[] {
  const entries: Entry[] = [];
  let story = '';
  let item: string | null = null;
  const close = () => {
    if (item !== null)
      entries.push({
        ...splitOutlets(item.replace(/^'|'$/g, '').replace(/''/g, "'")),
        stories: story ? [story] : [],
      });
    item = null;
  };
  let inside = false;
  for (const line of text.split('\n')) {
    if (/^\s*categories:\s*$/.test(line)) inside = true;
    else if (!inside) continue;
    else if (/^\s+- /.test(line)) {
      close();
      item = line.trim().slice(2);
    } else if (/^\s+.*:\s*$/.test(line)) {
      close();
      story = line.trim().slice(0, -1).replace(/^'|'$/g, '');
    } else if (item !== null && line.trim() !== '') item += ` ${line.trim()}`;
  }
  close();
  return entries;
}

/** The day a daily file is of: `date:` of YAML, the template's year, month and day, or the file's name. */
function dayOf(text: string, name: string): string | null {
  const yaml = /^date: '?(\d{4}-\d{2}-\d{2})/m.exec(text);
  if (yaml) return yaml[1] as string;
  const number = (field: string) =>
    new RegExp(`\\|\\s*${field}\\s*=\\s*(\\d{1,4})`).exec(text)?.[1]?.padStart(2, '0');
  const [year, month, day] = ['year', 'month', 'day'].map(number);
  if (year && month && day) return `${year}-${month}-${day}`;
  const titled = /(\d{4})[_ ]([A-Z][a-z]+)[_ ](\d{1,2})\b/.exec(name);
  const at = MONTHS.indexOf(titled?.[2] ?? '') + 1;
  if (titled && at > 0)
    return `${titled[1]}-${String(at).padStart(2, '0')}-${(titled[3] as string).padStart(2, '0')}`;
  return /(\d{4}-\d{2}-\d{2})/.exec(name)?.[1] ?? null;
}

/** Whether a text is a daily file of the portal. */
export function isCurrentEvents(text: string): boolean {
  return (
    /\{\{\s*current events/i.test(text.slice(0, 2000)) ||
    /portal: Portal:Current events/.test(text.slice(0, 2000))
  );
}

/**
 * The reports of a day: one for each entry that names an outlet. The portal is CC BY-SA 4.0: credit it in the pack.
 * @throws ReportProblem when the day is not told
 */
export function readCurrentEvents(text: string, name: string): Report[] {
  const date = dayOf(text, name);
  if (date === null) throw new ReportProblem(name, 1, 'date', 'is told neither in the file nor by its name');
  const [year = '', month = '', day = ''] = date.split('-');
  const url = `https://en.wikipedia.org/wiki/Portal:Current_events/${year}_${MONTHS[Number(month) - 1] ?? ''}_${Number(day)}`;
  const entries = /^\s*categories:\s*$/m.test(text) ? readYaml(text) : readWikitext(text);
  return entries
    .filter(({ text: told }) => told.length > 10)
    .map((entry, i) =>
      parseReport(
        {
          id: `portal-${date}-${i + 1}`,
          date,
          publisher: 'Wikipedia Current Events',
          url,
          summary: entry.text.slice(0, 500),
          sources: entry.sources.slice(0, 20).map((source) => source.slice(0, 300)),
          stories: entry.stories.map((story) => story.slice(0, 300)),
          kind: 'digest',
        },
        name,
        i + 1,
      ),
    );
}
