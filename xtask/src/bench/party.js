// The engine without its page: the worker that `boot.mjs` would start, and what crosses to and from it as base64. It
// knows nothing of what the bytes say. `window.party` is left behind.

const [database] = arguments;

window.party = (async () => {
  trustedTypes.createPolicy('default', { createScriptURL: (url) => url });
  const worker = new Worker('/boot.mjs', { type: 'module', name: 'en' });
  const text = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  const failed = new Promise((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`the worker has failed: ${message}`));
  });
  failed.catch(() => {}); // Heard by whoever asks.
  worker.postMessage([0, database]);

  // One question at a time. Notices have the number 0, and nobody here needs them.
  let last = 0;
  const ask = (parts) => new Promise((resolve) => {
    last += 1;
    worker.onmessage = ({ data: [number, ...answer] }) => {
      if (number === last) resolve(answer.map(text));
    };
    worker.postMessage([last, ...parts.map(bytes)]);
  });
  return (parts) => Promise.race([failed, ask(parts)]);
})();
