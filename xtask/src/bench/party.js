// The engine without its page: in a worker, asked as the page asks it. For what has to be there before anything is
// measured. `window.party` is left behind.

const [database] = arguments;

window.party = (async () => {
  trustedTypes.createPolicy('default', { createScriptURL: (url) => url });
  const page = await (await fetch('/index.html')).text();
  const url = (name) => new URL(page.match(new RegExp(`data-${name}="([^"]+)"`))[1], location.origin).href;
  const name = JSON.stringify([url('js'), url('wasm')]);
  const worker = new Worker('/boot.mjs', { type: 'module', name });
  const waiting = new Map();
  worker.onmessage = ({ data: [number, text, ...files] }) => {
    const { ok, err } = JSON.parse(text);
    const [resolve, reject] = waiting.get(number) ?? [];
    waiting.delete(number);
    if (err) reject?.(new Error(JSON.stringify(err)));
    else resolve?.([ok, files]);
  };
  worker.postMessage([0, JSON.stringify({ open: database })]);

  let last = 0;
  const ask = (question, files = []) => new Promise((resolve, reject) => {
    waiting.set(last += 1, [resolve, reject]);
    worker.postMessage([last, JSON.stringify(question), ...files]);
  });
  const text = ([, [file]]) => new TextDecoder().decode(file);
  const examine = async (file) => {
    const [{ examined }] = await ask({ examine: { names: ['file'] } }, [new TextEncoder().encode(file)]);
    return examined.files[0];
  };
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: true, id: 'files' });
  document.body.append(input);

  return {
    // Becomes the coordinator of the register in the files that were chosen.
    async furnish(seed) {
      const files = [];
      for (const file of input.files) files.push(new Uint8Array(await file.arrayBuffer()));
      await ask({ furnish: { seed } }, files);
    },
    async invite() {
      return text(await ask('invite'));
    },
    // Lets a device in; the next invitation names it as a member.
    async enrol(file) {
      const { enrol: { request } } = await examine(file);
      const { from, key, person, contact } = request;
      await ask({ do: { command: { enrol: { device: from, key, person, contact, roles: ['coordinator'] } } } });
      return text(await ask('invite'));
    },
    async join(file) {
      await examine(file);
      return text(await ask({ join: { person: 'Ana Petrova', contact: 'ext. 12' } }));
    },
    async takeIn(file) {
      await examine(file);
      await ask('apply');
      const [{ status }] = await ask('status');
      if (!status.roles.includes('coordinator')) throw new Error(JSON.stringify(status));
    },
  };
})();
