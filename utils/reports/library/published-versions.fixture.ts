/** Makes the library's database as each published version made it; self-contained, so that browsers can be sent them. */
export const publishedVersions: ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('feed', 'feed');
    for (const name of ['waiting', 'packs', 'state']) database.createObjectStore(name, { keyPath: 'id' });
    for (const name of ['members', 'pages']) database.createObjectStore(name);
    database.createObjectStore('feeds', { keyPath: 'url' });
  },
];
