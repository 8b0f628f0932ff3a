import { describe, expect, it } from 'vitest';
import { ReportProblem } from '../report-schema.ts';
import { plainText, writtenDay } from './plain-text.ts';
import { readReports } from './read-reports.ts';

const today = '2024-01-05';
const read = (text: string, name = 'file') => readReports(text, name, today);

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Post</title>${items}</channel></rss>`;

describe('reports from files of others', () => {
  it('come from RSS: day in its own zone, address without tracking as id, text without markup', () => {
    const [report] = read(
      rss(
        '<item><title>Ferry &amp; tug collide</title><link>https://coast.example/a?utm_source=rss</link><pubDate>Thu, 04 Jan 2024 23:30:00 -0500</pubDate><description>&lt;p&gt;Two &lt;b&gt;hurt&lt;/b&gt;.&lt;/p&gt;</description></item>',
      ),
    );
    expect(report).toMatchObject({
      id: 'coast.example/a',
      date: '2024-01-04',
      publisher: 'Coast Post',
      summary: 'Ferry & tug collide',
    });
    expect(report?.text).toContain('Two hurt .');
  });

  it('come from Atom, RDF and JSON Feed', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>1</id><title>Dam opens</title><link href="https://a.example/1"/><updated>2024-01-02T01:00:00+09:00</updated></entry></feed>';
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item><title>Dam opens</title><link>https://a.example/1</link><dc:date>2024-01-02</dc:date></item></rdf:RDF>';
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        { id: '1', url: 'https://a.example/1', title: 'Dam opens', date_published: '2024-01-02T10:00:00Z' },
      ],
    });
    for (const text of [atom, rdf, json]) {
      expect(read(text)).toMatchObject([{ id: 'a.example/1', date: '2024-01-02', summary: 'Dam opens' }]);
    }
  });

  it('take today for an undated feed item, drop empty ones and repeated addresses', () => {
    const item = '<item><title>Calm</title><link>https://c.example/1</link></item>';
    const reports = read(rss(`${item}${item}<item><link>https://c.example/2</link></item>`));
    expect(reports.map(({ date }) => date)).toEqual([today]);
  });

  it('are taken from a feed whose other items have days or addresses that are none', () => {
    const item = (link: string, date: string) =>
      `<item><title>Rain</title><link>${link}</link><pubDate>${date}</pubDate></item>`;
    const long = `https://c.example/${'a'.repeat(3000)}`;
    const reports = read(
      rss(
        item('https://c.example/1', '0000-00-00 00:00:00') +
          item('https://c.example/2', 'Mon, 31 Feb 2024 10:00:00 GMT') +
          item('https:///', '2024-01-02') +
          item(long, '2024-01-03'),
      ).replace('Coast Post', 'C'),
    );
    expect(reports.map(({ id, date, url }) => [id, date, url])).toEqual([
      ['c.example/1', today, 'https://c.example/1'],
      ['c.example/2', today, 'https://c.example/2'],
      ['C: Rain', '2024-01-02', ''],
    ]);
  });

  it('are taken from a sitemap, each address once, whatever else stands in it', () => {
    const entry = (loc: string, date: string) =>
      `<url><loc>${loc}</loc><news:publication_date>${date}</news:publication_date><news:title>Rain</news:title></url>`;
    const text = `<urlset>${entry('https://c.example/1', '2024-02-30')}${entry(`https://c.example/${'a'.repeat(3000)}`, '2024-01-02')}${entry('no address', '2024-01-02')}${entry('https://c.example/2', '2024-01-02')}${entry('https://www.c.example/2/', '2024-01-03')}</urlset>`;
    expect(read(text).map(({ id, date }) => [id, date])).toEqual([['c.example/2', '2024-01-02']]);
  });

  it('come from CSV with quotes, line breaks and lists', () => {
    const [report, next] = read(
      'id,date,title,sources\r\n1,2024-01-02,"Dam ""opens"",\nslowly",AP;BBC\r\n2,2024-01-03,Rain,\r\n',
    );
    expect(report).toMatchObject({ id: '1', summary: 'Dam "opens",\nslowly', sources: ['AP', 'BBC'] });
    expect(next?.id).toBe('2');
  });

  it('come from news sitemaps', () => {
    const [report] = read(
      '<urlset xmlns="x" xmlns:news="y"><url><loc>https://n.example/a</loc></url><url><loc>https://n.example/b?x=1&amp;y=2</loc><news:news><news:publication><news:name>N</news:name></news:publication><news:publication_date>2024-01-02T00:00:00Z</news:publication_date><news:title><![CDATA[Dam & lake]]></news:title></news:news></url></urlset>',
    );
    expect(report).toMatchObject({
      summary: 'Dam & lake',
      publisher: 'N',
      url: 'https://n.example/b?x=1&y=2',
    });
  });

  it('come from the Current Events Portal, as wikitext and as YAML, with outlets and story', () => {
    const wiki =
      "{{Current events|year=2024|month=1|day=4|content=\n;Disasters\n*[[2024 dam failure|Dam failure]]\n**A [[dam]] gives way in ''Eastland''. [https://a.example/ (AP)] [https://b.example/ (BBC)]\n}}";
    const yaml =
      "date: '2024-01-04'\nsource_page:\n  portal: Portal:Current events/2024 January 4\nwikipedia:\n  categories:\n    Dam failure:\n    - A dam gives\n      way in Eastland. (AP) (BBC)\n";
    for (const text of [wiki, yaml]) {
      expect(read(text)).toMatchObject([
        {
          date: '2024-01-04',
          summary: 'A dam gives way in Eastland.',
          sources: ['AP', 'BBC'],
          stories: ['Dam failure'],
          kind: 'digest',
          url: 'https://en.wikipedia.org/wiki/Portal:Current_events/2024_January_4',
        },
      ]);
    }
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['', 'holds no reports'],
    ['<html><body>hello</body></html>', 'is no feed'],
    [
      '<!DOCTYPE r [<!ENTITY a "aaaa">]><rss><channel><title>&a;</title></channel></rss>',
      'declares entities',
    ],
    ['title,text\na,b', 'field "date": is not among the columns'],
    ['id,date,title\n1,2024-01-02,"open', 'never closed'],
    ['id,date,title\n1,yesterday,Rain', 'line 2, field "date"'],
    ['id,date,title\n1,2024-01-02,Rain\n\n1,2024-01-03,Snow', 'line 4, field "id": "1" is already taken'],
    ['{"id":"a"}', 'line 1, field "date"'],
    ['{{Current events}}\n*x', 'field "date"'],
  ])('are refused with a sentence: %j', (text, message) => {
    expect(() => read(text)).toThrow(ReportProblem);
    expect(() => read(text)).toThrow(message);
  });

  it('are refused when they are larger than any feed', () => {
    expect(() => read(`<rss>${' '.repeat(8_000_001)}</rss>`)).toThrow('larger than a feed');
  });
});

describe('markup', () => {
  it('becomes text, in linear time whatever it is', () => {
    expect(plainText('a<b>c</b> &lt;d&gt; &#8211;&#x2019;&bogus; <!-- x > y --> e < f')).toBe(
      'a c <d> –’&bogus; e',
    );
    expect(plainText('<'.repeat(200_000))).toBe('');
  });

  it('tells the day as written', () => {
    expect(writtenDay('Sat, 23 Sep 2023 10:00:00 +0300')).toBe('2023-09-23');
    expect(writtenDay('2023-09-23T23:59:00-11:00')).toBe('2023-09-23');
    for (const none of ['soon', '0000-00-00', '2023-02-30T10:00:00Z', '31 Jun 2023'])
      expect(writtenDay(none)).toBeNull();
  });
});
