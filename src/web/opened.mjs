// Files that the system opens or shares with Watchbook go to the first place of a page that takes files, as if a person
// had chosen them there. Nothing is taken in by that: the page says what is in them, and asks.

const PLACE = '.drop-zone input[type=file]';

// What `sw.js` has kept of files shared with the site, oldest first; kept no longer.
async function shared(base) {
  const cache = await caches.open(`watchbook-shared ${base}`);
  const kept = (await cache.keys()).sort((a, b) => (a.url < b.url ? -1 : 1));
  return Promise.all(kept.map(async (key) => {
    const answer = await cache.match(key);
    await cache.delete(key);
    const type = answer.headers.get('Content-Type');
    return new File([await answer.blob()], decodeURIComponent(answer.headers.get('X-Name')), { type });
  }));
}

// Puts them there as soon as such a place is drawn: behind a vault that may be after its passphrase.
function hand(files) {
  const put = () => {
    const place = document.querySelector(PLACE);
    if (!place) return false;
    const chosen = new DataTransfer();
    files.forEach((file) => chosen.items.add(file));
    place.files = chosen.files;
    place.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  if (files.length === 0 || put()) return;
  const drawn = new MutationObserver(() => put() && drawn.disconnect());
  drawn.observe(document.body, { childList: true, subtree: true });
}

export function take(base) {
  if (self.launchQueue) {
    self.launchQueue.setConsumer(async ({ files }) => hand(await Promise.all(files.map((handle) => handle.getFile()))));
  }
  // Plain http and some private windows have no caches, and no service worker either.
  if (self.caches) shared(base).then(hand).catch((error) => console.warn('shared files:', error));
}
