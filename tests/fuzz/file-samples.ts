/** A small sound file of each format that is taken in: what `mutatedText` breaks. */

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Skerry Radio</title><link>https://skerry.example/</link>
<item><title>Lamp breaks &amp; is mended</title><link>https://skerry.example/lamp</link><pubDate>Mon, 01 Jan 2024 08:00:00 GMT</pubDate>
<dc:creator>Odalys Fenn</dc:creator><description><![CDATA[<p>The lamp of the <b>lighthouse</b> broke.</p>]]></description></item>
<item><title>Ferry is late</title><guid isPermaLink="false">f-2</guid><content:encoded>By two hours.</content:encoded></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay notes</title><id>urn:x</id><updated>2024-01-02T00:00:00Z</updated>
<entry><title type="html">A &lt;i&gt;boat&lt;/i&gt;</title><link rel="alternate" href="https://quay.example/boat"/><id>urn:1</id>
<published>2024-01-02T09:00:00+02:00</published><author><name>R. Tamm</name></author><summary>It left.</summary></entry></feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://pier.example/"><title>Pier</title><link>https://pier.example/</link><description>d</description></channel>
<item rdf:about="https://pier.example/1"><title>Pier closed</title><link>https://pier.example/1</link><dc:date>2024-01-03</dc:date></item></rdf:RDF>`;

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Mole gazette',
  items: [
    {
      id: '1',
      url: 'https://mole.example/1',
      title: 'Mole mended',
      content_html: '<p>At last.</p>',
      date_published: '2024-01-04T10:00:00Z',
      authors: [{ name: 'A. Lind' }],
    },
  ],
});

/** RSS, Atom, RDF, JSON Feed. */
export const feedSamples: readonly string[] = [rss, atom, rdf, jsonFeed];

export const opmlSample = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="North"><outline type="rss" text="Skerry" title="Skerry" xmlUrl="https://skerry.example/feed"/></outline>
<outline type="rss" text="Quay" xmlUrl="http://quay.example/feed"/></body></opml>`;

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://quay.example/boat</loc><news:news><news:publication><news:name>Quay</news:name></news:publication>
<news:publication_date>2024-01-02</news:publication_date><news:title>Boats &amp; ropes</news:title><news:keywords>boats, ropes</news:keywords></news:news></url></urlset>`;

const csv = `id,date,title,publisher,sources
a,2024-01-04,"Boats ""leave"", again",Quay Gazette,Harbour office;Port union
b,2024-01-05,Boats come back,Quay Gazette,`;

const jsonLines = `{"id":"a","date":"2024-01-04","title":"Boats leave","text":"All forty left.","sources":["Harbour office"]}
{"id":"b","date":"2024-01-05","summary":"Boats come back","figures":[{"value":[30,40],"what":"boats","qualifier":"about","claimedBy":null}]}`;

const portal = `{{Current events|year=2024|month=01|day=04|content=
*[[Brackwater harbour dispute]]
**The [[harbour office]] counts 40 boats. [https://quay.example/1 (Quay Gazette via Skerry Radio)]
}}`;

/** Sitemap, CSV, JSON lines, a day of the portal. */
export const fileSamples: readonly string[] = [sitemap, csv, jsonLines, portal];
