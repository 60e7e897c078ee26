// ── Where the bytes come from: this file, which holds everything. `cargo xtask build --single-file` puts this part in the
// place of the one in `boot.mjs`: addresses are fragments, nothing is fetched, and there is no service worker.
const base = null;

// What wasm-bindgen wrote, as functions: a worker of a page that comes from a disk may import nothing. The build writes
// here those of the page, or those of the worker.
const FUNCTIONS = {};
const load = (path) => Promise.resolve(path).then(() => FUNCTIONS[path]());

// Everything else lies packed in elements of the page, which hands it to its worker with the first message.
const decoded = ({ dataset, textContent }) =>
  [dataset.path, Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0))];
const files = new Promise((resolve) => {
  if (!inWorker) {
    resolve(new Map(Array.from(document.querySelectorAll('script[data-path]'), decoded)));
    return;
  }
  const take = (event) => {
    event.stopImmediatePropagation();
    resolve(event.data);
  };
  self.addEventListener('message', take, { once: true });
});
const read = (path) => files.then((all) => {
  if (!all.has(path)) throw new Error(`${path} is not in this file`);
  // Not by way of a blob: in a worker of a page from a disk WebKit cannot read one.
  const bytes = new Response(all.get(path)).body.pipeThrough(new DecompressionStream('gzip'));
  const type = path.endsWith('.wasm') ? 'application/wasm' : 'text/plain';
  return new Response(bytes, { headers: { 'Content-Type': type } });
});

// The engine may keep everything in memory where the browser keeps nothing for files.
self.packed = true;
const scripts = [];
const startWorker = (name) => Promise.all([files, read('worker.js').then((answer) => answer.text())])
  .then(([all, script]) => {
    scripts.push(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    const worker = new Worker(scripts[0], { name });
    worker.postMessage(all);
    return worker;
  });
const keepSite = () => Promise.resolve();
// No system opens files with a file.
const opened = () => {};
// ── Until here.
