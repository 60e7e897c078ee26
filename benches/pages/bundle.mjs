// Reads a signed bundle and checks every signature and digest in it, with what a browser brings: JSON.parse, SHA-256 and
// Ed25519. It trusts that the file is written in canonical form, as ours are, so that JSON.stringify gives back what was
// signed; it knows nothing of chains, roles or the strict profile of JSON.

const crypt = crypto.subtle;
const bytes = (text) => new TextEncoder().encode(text);
const url = (array) => array.toBase64({ alphabet: 'base64url', omitPadding: true });
const plain = (text) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
const sha256 = async (array) => url(new Uint8Array(await crypt.digest('SHA-256', array)));

// Promises at once: enough to keep the browser's threads busy, few enough to hold.
const TOGETHER = 1000;

/** What stands in these files; nothing is checked. */
export async function read(files) {
  const bundles = [];
  for (const file of files) bundles.push(JSON.parse(await file.text()));
  return bundles;
}

/** Everything in these bundles, each entry with its id; throws at the first thing that does not hold. */
export async function verify(bundles) {
  const entries = bundles.flatMap((bundle) => bundle.payload.entries);
  const keys = await membership(entries);
  for (const { payload, signatures: [{ protected: header, signature }] } of bundles) {
    await check(keys, payload.from, 'watchbook-bundle+json', header, signature, JSON.stringify(payload));
  }
  const all = new Map();
  for (let place = 0; place < entries.length; place += TOGETHER) {
    const some = entries.slice(place, place + TOGETHER);
    for (const entry of await Promise.all(some.map((entry) => verified(keys, entry)))) all.set(entry.id, entry);
  }
  return { entries: [...all.values()], files: await attached(bundles) };
}

async function verified(keys, { head, body, sig }) {
  const text = JSON.stringify(head);
  const [header, signature] = sig.split('..');
  const [id, digest] = await Promise.all([
    sha256(bytes(text)),
    sha256(bytes(JSON.stringify(body))),
    check(keys, head.dev, 'watchbook-entry+json', header, signature, text),
  ]);
  if (digest !== head.body_sha256) throw new Error(`body of ${id}`);
  return { id, rec: head.rec ?? id, head, body, sig };
}

/** The keys of all members, by device. */
async function membership(entries) {
  const keys = new Map();
  for (const { head, body } of entries) {
    if (head.kind !== 'register.created' && head.kind !== 'device.enrolled') continue;
    const device = body.device ?? head.dev;
    keys.set(device, await crypt.importKey('jwk', body.key, 'Ed25519', false, ['verify']));
  }
  return keys;
}

async function check(keys, device, typ, header, signature, text) {
  const expected = url(bytes(JSON.stringify({ alg: 'Ed25519', kid: device, typ })));
  const signed = bytes(`${header}.${url(bytes(text))}`);
  const holds = header === expected && await crypt.verify('Ed25519', keys.get(device), plain(signature), signed);
  if (!holds) throw new Error(`signature of ${device}`);
}

async function attached(bundles) {
  const files = new Map();
  for (const { sha256: digest, data } of bundles.flatMap((bundle) => bundle.files ?? [])) {
    const content = Uint8Array.fromBase64(data);
    if (await sha256(content) !== digest) throw new Error(`file ${digest}`);
    files.set(digest, { sha256: digest, content });
  }
  return [...files.values()];
}
