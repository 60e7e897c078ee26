// node sign.mjs KEYS FILE… : signs files anew with the npm package jose. KEYS is a folder of private keys as JWK, each
// in a file named after its device.
import { readFileSync, writeFileSync } from 'node:fs';
import { FlattenedSign, importJWK } from 'jose';
import { canonical, header } from './watchbook.mjs';

const [keys, ...paths] = process.argv.slice(2);

async function sign(device, meaning, value) {
  const key = await importJWK(JSON.parse(readFileSync(`${keys}/${device}.json`, 'utf8')), 'Ed25519');
  const jws = new FlattenedSign(Buffer.from(canonical(value))).setProtectedHeader(header(device, meaning));
  const { protected: given, signature } = await jws.sign(key);
  return { protected: given, signature };
}

for (const path of paths) {
  const file = JSON.parse(readFileSync(path, 'utf8'));
  for (const entry of file.payload.entries ?? []) {
    const { protected: given, signature } = await sign(entry.head.dev, 'entry', entry.head);
    entry.sig = `${given}..${signature}`;
  }
  file.signatures = [await sign(file.payload.from, file.payload.type, file.payload)];
  writeFileSync(path, JSON.stringify(file, null, 2));
}
