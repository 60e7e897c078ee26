// Keeps one whole version of Watchbook in the browser, so that it starts without a network. A version is complete and
// verified or it is not there at all; a new one waits until the page asks for it.

// Both are filled in by `cargo xtask build`: [path, SHA-256 in hex] of every file, and the digest of that list.
const ASSETS = [];
const VERSION = 'unbuilt';

// The scope is part of the name, because caches belong to the origin and two copies may live side by side on one.
const SCOPE = self.registration.scope;
const PREFIX = `watchbook-app ${SCOPE} `;
const CACHE = PREFIX + VERSION;
const PAGE = new URL('./', SCOPE).href;
const digests = new Map(ASSETS.map(([path, digest]) => [new URL(path, SCOPE).href, digest]));

async function sha256(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function download(url, digest) {
  const response = await fetch(url, { cache: 'no-cache' });
  // Browsers refuse a redirected answer to a navigation: it must not come into the cache.
  if (!response.ok || response.redirected) throw new Error(`${url}: status ${response.status}`);
  if (await sha256(response.clone()) !== digest) throw new Error(`${url}: not the file of this version`);
  return [url, response];
}

// Everything is downloaded and verified before anything is stored.
async function install() {
  const files = await Promise.all([...digests].map(([url, digest]) => download(url, digest)));
  const cache = await caches.open(CACHE);
  // The whole response is stored: its security headers are part of the page.
  await Promise.all(files.map(([url, response]) => cache.put(url, response)));
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request, url) {
  const cache = await caches.open(CACHE);
  return await cache.match(url, { ignoreVary: true }) || fetch(request);
}

// What other programs share with Watchbook lies here until a page takes it (`opened.mjs`), whatever the version.
const SHARE = new URL('share', SCOPE).href;

async function take(request) {
  const form = await request.formData();
  const files = form.getAll('files').filter((file) => file instanceof File);
  const cache = await caches.open(`watchbook-shared ${SCOPE}`);
  await Promise.all(files.map((file, number) => {
    const headers = { 'Content-Type': file.type, 'X-Name': encodeURIComponent(file.name) };
    return cache.put(`${SHARE}/${Date.now()}-${number}`, new Response(file, { headers }));
  }));
  return Response.redirect(new URL('exchange', SCOPE).href, 303);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const wanted = mode === 'navigate' ? PAGE : url;
  // What is not ours is left to the browser, and never stored.
  if (method === 'GET' && digests.has(wanted)) event.respondWith(answer(event.request, wanted));
  if (method === 'POST' && url === SHARE) event.respondWith(take(event.request));
});

self.addEventListener('message', (event) => {
  if (event.data && event.data.type === 'activate') self.skipWaiting();
});
