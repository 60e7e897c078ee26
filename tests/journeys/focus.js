// Where the keyboard is, and whether a person sees it. `before` is the element that had the keyboard before, or null; `hasBrowser`
// whether Tab also leads through the browser's own buttons. Nothing is changed. The body of a function; what it returns is read in hands.rs.
const [before, hasBrowser] = arguments;
const here = document.activeElement;

// Everything that may show that an element has the keyboard: itself, its words, the button that stands for a field of files.
const around = (it) => [it, it.nextElementSibling, ...(it.labels ?? []), it.parentElement, it.parentElement?.parentElement];
// Where nothing but the page itself leads, as to a heading, nothing needs to show it.
const look = (it) => it.tabIndex < 0 ? '' : around(it).filter(Boolean).map((one) => {
  const style = getComputedStyle(one);
  const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' : [style.outlineStyle, style.outlineWidth, style.outlineColor];
  return [outline, style.boxShadow, style.borderColor, style.backgroundColor, style.transform].join(' ');
}).join('\n');

// What is to be seen of it: itself, or, where that is hidden, the words one would press.
const isBig = (it) => { const box = it.getBoundingClientRect(); return box.width >= 8 && box.height >= 8; };
const isDrawn = (it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isBig(it);
const body = [here, ...(here.labels ?? []), here.nextElementSibling].filter(Boolean).find(isDrawn);

const isSeen = () => {
  if (!body) return 'it is not drawn';
  const { left, top, right, bottom, width, height } = body.getBoundingClientRect();
  const fits = height <= innerHeight;
  if (left < -1 || right > innerWidth + 1) return `it lies beside the window: ${left} to ${right}`;
  if (fits ? top < -1 || bottom > innerHeight + 1 : bottom < 1 || top > innerHeight - 1) return `it lies outside of the window: ${top} to ${bottom}`;
  // A link in two lines has no middle of its own: its first line has one.
  const line = [...body.getClientRects()].find((rect) => rect.width > 1 && rect.height > 1) ?? body.getBoundingClientRect();
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
  for (const [x, y] of fits ? points : []) {
    const hit = document.elementFromPoint(line.left + line.width * x, line.top + line.height * y);
    const own = hit && around(here).filter(Boolean).some((one) => one.contains(hit) || hit.contains(one));
    if (!own) return `it is covered by ${hit?.outerHTML.slice(0, 120)}`;
  }
  return '';
};

// The order in which one reads: from top to bottom, and along a row. Compared where the ways to both part, so that a column is
// read to its end before the next one.
const order = () => {
  if (!before?.isConnected || before === here || !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)) return '';
  if (before.contains(here) || here.contains(before)) return '';
  let [mine, its] = [here, before];
  while (!mine.parentElement.contains(before)) mine = mine.parentElement;
  while (its.parentElement !== mine.parentElement) its = its.parentElement;
  // What is drawn as if it were not there has no box of its own.
  const box = (outer, inner) => { const rect = outer.getBoundingClientRect(); return rect.width > 0 && rect.height > 0 ? rect : inner.getBoundingClientRect(); };
  const [from, to] = [box(its, before), box(mine, here)];
  const shared = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
  const rightToLeft = getComputedStyle(mine.parentElement).direction === 'rtl';
  if (shared > Math.min(from.height, to.height) / 2) {
    const on = rightToLeft ? from.right >= to.right - 1 : from.left <= to.left + 1;
    return on ? '' : `it stands before what had the keyboard before, in the same row`;
  }
  return from.top <= to.top + 1 ? '' : `it stands above what had the keyboard before: ${from.top} and ${to.top}`;
};

const name = (it) => {
  // What is said in passing stands on every page for a while.
  if (it.closest('.toasts')) return 'toast';
  const link = it.matches('a[href]') ? new URL(it.href) : null;
  const known = (it.type === 'radio' && it.name) || it.id || it.dataset.test || (link && (it.getAttribute('href').startsWith('#') ? link.hash : link.pathname + decodeURIComponent(link.search)))
    || it.textContent.trim().replace(/\s+/g, ' ') || it.className;
  // Ids and references are others every time.
  return `${it.localName} ${known.replace(/(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{20,}|[A-Z0-9]+(-[A-Z0-9]+){2,}/g, '…')}`;
};

// Behind the last thing on the page lies the browser itself.
if (hasBrowser && !document.hasFocus()) return { name: 'body', away: true };
if (here === document.body || here === document.documentElement || !here) return { name: 'body' };
return {
  element: here,
  name: name(here),
  same: here === before,
  wrapped: !!before?.isConnected && here !== before && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING),
  modal: !!here.closest('dialog'),
  unseen: isSeen(),
  order: order(),
  look: look(here),
  left: before?.isConnected && before !== here ? look(before) : null,
};
