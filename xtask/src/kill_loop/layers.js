// What lies below the engine, looked at and changed while no engine runs. `given` says what to do; returns whether
// the database was there.

const [doing] = given;
const NAME = 'watchbook';
const asked = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
const finished = (transaction) => new Promise((done, failed) => {
  transaction.oncomplete = done;
  transaction.onabort = () => failed(transaction.error);
});

// Opening what is not there would make it.
const there = await new Promise((done) => {
  const request = indexedDB.open(NAME);
  let missing = false;
  request.onupgradeneeded = () => { missing = true; request.transaction.abort(); };
  request.onsuccess = () => { request.result.close(); done(true); };
  request.onerror = () => done(!missing);
});

const loseDatabase = () => asked(indexedDB.deleteDatabase(NAME));

// As it was before there was a journal: version 1, without the table of the mark, and no file beside it.
const goBack = async () => {
  const now = await asked(indexedDB.open(NAME));
  const tables = [...now.objectStoreNames].filter((table) => table !== 'journal');
  const rows = await Promise.all(tables.map(async (table) => {
    const store = now.transaction(table).objectStore(table);
    return Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
  }));
  now.close();
  await loseDatabase();
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => tables.forEach((table) => request.result.createObjectStore(table));
  const before = await asked(request);
  const writing = before.transaction(tables, 'readwrite', { durability: 'strict' });
  tables.forEach((table, place) => {
    const [keys, values] = rows[place];
    keys.forEach((key, row) => writing.objectStore(table).put(values[row], key));
  });
  await finished(writing);
  before.close();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(`${NAME}-journal`, { recursive: true });
};

if (there && doing === 'lose') await loseDatabase();
if (there && doing === 'go back') await goBack();
return there;
