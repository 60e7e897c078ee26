// What docs/bundle-format.md says of JSON, digests and headers (sections 2.2 to 2.4), in JavaScript.
import { createHash } from 'node:crypto';

const sorted = (value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
    : value;

/** The canonical form C(x). */
export const canonical = (value) => JSON.stringify(value, (_, inner) => sorted(inner));

export const base64url = (text) => Buffer.from(text).toString('base64url');

/** The digest D(x). */
export const digest = (bytes) => createHash('sha256').update(bytes).digest('base64url');

/** The device that holds a key. */
export const device = ({ crv, kty, x }) => digest(canonical({ crv, kty, x }));

/** The header H for a device and a meaning. */
export const header = (kid, meaning) => ({ alg: 'Ed25519', kid, typ: `watchbook-${meaning}+json` });
