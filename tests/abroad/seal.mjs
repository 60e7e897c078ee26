// Seals and opens files with age-encryption, the age of the browser.
//
//   node seal.mjs key|passphrase seal|open WITH IN OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { Decrypter, Encrypter } from 'age-encryption';

const [way, task, secret, from, to] = process.argv.slice(2);
const plain = readFileSync(from);
if (task === 'seal') {
  const encrypter = new Encrypter();
  if (way === 'key') encrypter.addRecipient(secret);
  else {
    encrypter.setScryptWorkFactor(15);
    encrypter.setPassphrase(secret);
  }
  writeFileSync(to, await encrypter.encrypt(plain));
} else {
  const decrypter = new Decrypter();
  if (way === 'key') decrypter.addIdentity(secret);
  else decrypter.addPassphrase(secret);
  writeFileSync(to, await decrypter.decrypt(plain));
}
