/** Names of `<meta>` under which publishers tell of an article, most trusted first. */

/** Its author. */
export const authorTags = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
];

/** Its publisher. */
export const publisherTags = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];

/** The date of its publication. */
export const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'og:published_time',
];

/** The day a file was made, or filed, or printed, with some. */
export const filedTags = ['dcterms.created', 'dc.date', 'dcterms.date', 'dc.date.created', 'date'];

/** The same for the date of the last update. */
export const updatedTags = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
];
