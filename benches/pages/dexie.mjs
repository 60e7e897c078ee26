// A register over Dexie, as its documentation shows it: a table for each kind of thing, an index for each question, bulk
// writes. Every write is strictly durable.

import { Dexie } from './vendor/dexie.mjs';
import { start } from './page.mjs';

const TALLIES = ['I', 'II', 'III', 'IV', 'none', 'ended'];
const database = new Dexie('register', { chromeTransactionDurability: 'strict' });

database.version(1).stores({
  entries: 'id, rec',
  incidents: 'id, updated, tally',
  events: 'id, reported',
  files: 'sha256',
});

start({
  async open() {
    await database.open();
  },

  async first(count) {
    const [incidents, ...counts] = await Promise.all([
      database.incidents.orderBy('updated').reverse().limit(count).toArray(),
      ...TALLIES.map(async (name) => [name, await database.incidents.where('tally').equals(name).count()]),
    ]);
    return { incidents, counts };
  },

  async write(content) {
    const tables = database.tables;
    await database.transaction('rw', tables, async () => {
      for (const table of tables) await table.bulkPut(content[table.name]);
    });
  },

  async note(entry) {
    await database.transaction('rw', database.entries, database.incidents, async () => {
      await database.entries.put(entry);
      await database.incidents.update(entry.rec, { updated: entry.head.at });
    });
  },
});
