// The page around a store: the first lines of the list and the counts above it, an import, and saving one note. What it
// has done stands in `window.bench`, in milliseconds.

import { read, verify } from './bundle.mjs';
import { fold } from './rows.mjs';

// As many as Watchbook draws at first.
const WINDOW = 100;
const COLUMNS = ['title', 'severity', 'state', 'category', 'coordinator', 'opened', 'updated'];
const part = (id) => document.getElementById(id);

export function start(store) {
  begin(store).catch(said);
}

async function begin(store) {
  await store.open();
  part('take-in').onchange = ({ target }) => takeIn(store, [...target.files]).catch(said);
  part('save').onclick = () => save(store).catch(said);
  part('take-in').disabled = false;
  draw(await store.first(WINDOW));
}

function draw({ incidents, counts }) {
  part('counts').replaceChildren(...counts.map(([name, count]) => element('li', `${count} ${name}`)));
  part('rows').replaceChildren(...incidents.map((incident) => {
    const row = element('tr', '');
    row.className = 'row';
    row.dataset.id = incident.id;
    row.append(...COLUMNS.map((column) => element('td', incident[column])));
    return row;
  }));
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function takeIn(store, files) {
  const times = [performance.now()];
  const note = (result) => { times.push(performance.now()); return result; };
  const bundles = note(await read(files));
  const content = note(await verify(bundles));
  const lines = note(fold(content.entries));
  note(await store.write({ ...content, ...lines }));
  draw(await store.first(WINDOW));
  window.bench = { times, incidents: lines.incidents.length };
}

// A note on the first incident of the list: an entry, and the changed line.
async function save(store) {
  const rec = part('rows').firstElementChild.dataset.id;
  const at = new Date().toISOString();
  const body = { text: 'The backup was restored and compared.', salt: crypto.randomUUID() };
  await store.note({ id: crypto.randomUUID(), rec, head: { kind: 'incident.noted', rec, at }, body });
  said('saved');
}

// Also what has failed: whoever waits for something else finds it there.
function said(words) {
  part('said').textContent = String(words);
}
