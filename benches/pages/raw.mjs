// A register over IndexedDB itself: an object store for each kind of thing, one record for each thing, and an index for
// each question. Every write is strictly durable.

import { start } from './page.mjs';

const STORES = ['entries', 'incidents', 'events', 'files'];
const STRICT = { durability: 'strict' };
const TALLIES = ['I', 'II', 'III', 'IV', 'none', 'ended'];
let database;

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const committed = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error);
});

function shape(made) {
  made.createObjectStore('entries', { keyPath: 'id' }).createIndex('rec', 'rec');
  const incidents = made.createObjectStore('incidents', { keyPath: 'id' });
  incidents.createIndex('updated', 'updated');
  incidents.createIndex('tally', 'tally');
  made.createObjectStore('events', { keyPath: 'id' }).createIndex('reported', 'reported');
  made.createObjectStore('files', { keyPath: 'sha256' });
}

start({
  async open() {
    const request = indexedDB.open('register', 1);
    request.onupgradeneeded = () => shape(request.result);
    database = await done(request);
  },

  async first(count) {
    const incidents = database.transaction('incidents').objectStore('incidents');
    const tally = incidents.index('tally');
    const [latest, ...counts] = await Promise.all([
      done(incidents.index('updated').getAll({ direction: 'prev', count })),
      ...TALLIES.map(async (name) => [name, await done(tally.count(name))]),
    ]);
    return { incidents: latest, counts };
  },

  async write(content) {
    const transaction = database.transaction(STORES, 'readwrite', STRICT);
    for (const name of STORES) {
      const store = transaction.objectStore(name);
      for (const value of content[name]) store.put(value);
    }
    await committed(transaction);
  },

  async note(entry) {
    const transaction = database.transaction(['entries', 'incidents'], 'readwrite', STRICT);
    const kept = committed(transaction);
    transaction.objectStore('entries').put(entry);
    const incidents = transaction.objectStore('incidents');
    incidents.put({ ...await done(incidents.get(entry.rec)), updated: entry.head.at });
    await kept;
  },
});
