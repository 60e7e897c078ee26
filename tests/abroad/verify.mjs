// node verify.mjs FILE… : verifies files with the npm package jose.
import { readFileSync } from 'node:fs';
import { flattenedVerify, importJWK } from 'jose';
import { base64url, canonical, device, digest, header } from './watchbook.mjs';

const demand = (holds, what) => {
  if (!holds) throw new Error(what);
};

async function check(key, meaning, signed, { protected: given, signature }) {
  demand(key, 'signed by nobody whose key is here');
  demand(given === base64url(canonical(header(device(key), meaning))), 'another header');
  const jws = { protected: given, payload: base64url(canonical(signed)), signature };
  await flattenedVerify(jws, await importJWK(key, 'Ed25519'), { algorithms: ['Ed25519'] });
}

async function verify({ payload, signatures, files = [] }) {
  const keys = new Map();
  const learn = (id, key) => {
    demand(device(key) === id, 'a key of another device');
    keys.set(id, key);
  };
  if (payload.key) learn(payload.from, payload.key);
  for (const { head, body, sig } of payload.entries ?? []) {
    if (head.reg === null) {
      demand(digest(canonical(head)) === payload.reg, 'another register');
      learn(head.dev, body.key);
    } else {
      demand(head.reg === payload.reg, 'an entry of another register');
    }
    const [protectedHeader, signature] = sig.split('..');
    await check(keys.get(head.dev), 'entry', head, { protected: protectedHeader, signature });
    demand(!body || digest(canonical(body)) === head.body_sha256, 'another body');
    if (head.kind === 'device.enrolled' && body) learn(body.device, body.key);
  }
  await check(keys.get(payload.from), payload.type, payload, signatures[0]);
  for (const { sha256, data } of files) {
    demand(digest(Buffer.from(data, 'base64')) === sha256, 'another attached file');
  }
}

for (const path of process.argv.slice(2)) {
  try {
    await verify(JSON.parse(readFileSync(path, 'utf8')));
    console.log(`HOLDS ${path}`);
  } catch (error) {
    console.log(`DOES NOT HOLD ${path}: ${error.message}`);
  }
}
