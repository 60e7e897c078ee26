// The first script of the page, and again of the engine's worker: it loads the wasm module of the one or of the other.
// Written without recent syntax, so that an old browser can say so.

// Script and wasm of the engine; `cargo xtask build` writes here the names that they have in the site, and those of the
// modules that few need, and then only now and then.
const MODULES = { engine: ['watchbook-worker.js', 'watchbook-worker_bg.wasm'] };

const inWorker = typeof document === 'undefined';

// ── Where the bytes come from: files of a site. In the single file `packed.js` stands in the place of this part.
const base = new URL('.', import.meta.url).href;
const at = (path) => new URL(path, base).href;
const read = (path) => fetch(at(path)).then((answer) => {
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
});
const load = (path) => import(at(path));
const scripts = [at('boot.mjs'), at('sw.js')];
const startWorker = (name) => Promise.resolve(new Worker(scripts[0], { type: 'module', name }));
// Without a service worker (private windows, plain http) Watchbook runs, but only while its host can be reached.
const keepSite = () => Promise.resolve(navigator.serviceWorker)
  .then((container) => container && container.register(scripts[1], { scope: base, updateViaCache: 'none' }))
  .catch((error) => console.warn('no offline start:', error));
// What the system opens or shares with the site.
const opened = () => load('opened.mjs').then(({ take }) => take(base))
  .catch((error) => console.warn('opened files:', error));
// ── Until here.

// The wasm takes its first message long after the page has sent it: keep what arrives before.
if (inWorker) {
  self.backlog = [];
  self.onmessage = (event) => self.backlog.push(event);
}

// The only Trusted Types policy: the scripts named above may be started, and no text becomes markup or a script. Browsers
// that know Trusted Types refuse what a policy has no word for, and this one has none for either.
if (self.trustedTypes) {
  self.trustedTypes.createPolicy('default', {
    createScriptURL: (url) => {
      if (!scripts.includes(url)) throw new TypeError('refused by the Trusted Types policy');
      return url;
    },
  });
}

// The language chosen on this device, else the first of the browser's own that there is. The page tells the worker.
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'uk', 'ar'];
const FROM_RIGHT = ['ar'];
const chosen = () => {
  let kept = null;
  try { kept = localStorage.getItem('watchbook.language'); } catch (error) { console.warn(error); }
  const wanted = [kept].concat(navigator.languages || []).map((tag) => String(tag).split('-')[0]);
  return wanted.find((tag) => LANGUAGES.includes(tag)) || 'en';
};
const language = inWorker ? self.name : chosen();
if (!inWorker) {
  document.documentElement.lang = language;
  document.documentElement.dir = FROM_RIGHT.includes(language) ? 'rtl' : 'ltr';
}

// The sentences come beside the module, which takes them before it says anything.
const sentences = (tag) => read(`locales/${tag}.ftl`).then((answer) => answer.arrayBuffer())
  .then((bytes) => new Uint8Array(bytes));
// What the page says by itself is seen before anything heavy is asked for. Behind another tab nothing is ever painted.
const painted = inWorker ? Promise.resolve() : new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 100);
});
const spoken = painted.then(() => sentences(language)).then((bytes) => {
  self.language = language;
  self.sentences = bytes;
  if (!inWorker && language !== 'en') say(new TextDecoder().decode(bytes));
});
const start = (js, wasm, ready) => Promise.all([load(js), read(wasm), spoken, ready])
  .then(([made, bytes]) => made.default({ module_or_path: bytes }));
const isTrap = (error) => typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;

if (inWorker) {
  self.lazy = (name) => {
    const [js, wasm] = MODULES[name];
    return Promise.all([load(js), read(wasm)])
      .then(([made, bytes]) => made.default({ module_or_path: bytes }).then(() => made));
  };

  // Whatever the engine writes is on disk before it says "saved"; rexie cannot ask for that.
  // Without a database the engine says so itself.
  const Database = self.IDBDatabase;
  if (Database) {
    const { transaction } = Database.prototype;
    Database.prototype.transaction = function (stores, mode) {
      return transaction.call(this, stores, mode, { durability: 'strict' });
    };
  }
  // Only reported errors reach the page's `worker.onerror`; a rejected promise would end here unseen.
  self.addEventListener('unhandledrejection', ({ reason }) => isTrap(reason) && self.reportError(reason));
  start(...MODULES.engine).catch((error) => self.reportError(error));
} else if (window.top === window.self) {
  painted.then(runPage);
} else {
  reveal('framed');
}

function runPage() {
  let reason = 'start';
  const stopped = () => reveal(reason);
  addEventListener('error', ({ error }) => isTrap(error) && stopped());
  addEventListener('unhandledrejection', (event) => isTrap(event.reason) && stopped());

  globalThis.watchbook = { base, registration: keepSite(), read, sentences };
  const working = new Promise((resolve) => { resolve(startWorker(language)); }).then((worker) => {
    globalThis.watchbook.worker = worker;
    worker.addEventListener('error', stopped);
    // WebKit keeps a page that was left, for the way back, with its worker halted in the middle of whatever it did: the
    // next page would wait for its lock and its database for ever. Going back starts anew, with what was saved.
    addEventListener('pagehide', ({ persisted }) => persisted && worker.terminate());
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  });
  const { js, wasm } = document.getElementById('boot').dataset;
  start(js, wasm, working).then(() => { reason = 'crash'; opened(); }).catch((error) => { console.error(error); stopped(); });
}

// What stands in the page itself, in its language.
function say(text) {
  for (const element of document.querySelectorAll('[data-key]')) {
    const said = new RegExp(`^${element.dataset.key} = (.*)$`, 'm').exec(text);
    if (said) element.textContent = said[1];
  }
}

function reveal(reason) {
  const failure = document.getElementById('failure');
  if (!failure.hidden) return;
  // Not before: the first link of a page is the one that skips what stands on every page.
  failure.querySelector('a').href = '';
  failure.hidden = false;
  failure.querySelector(`[data-key=failure-${reason}]`).hidden = false;
}
