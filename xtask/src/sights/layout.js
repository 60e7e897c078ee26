// The body of a function: measures the page as it is, and returns what is wrong with it, in words.
const { width, large, touched, shortened } = arguments[0];
const root = document.documentElement;
const faults = new Set();

const name = (element) => {
  const own = element.id && !/\d/.test(element.id) ? `#${element.id}` : '';
  const test = element.dataset && element.dataset.test ? `[data-test=${element.dataset.test}]` : '';
  const classes = [...element.classList].map((one) => `.${one}`).join('');
  return element.localName + (own || test || classes);
};
const where = (element) => {
  const parent = element.parentElement;
  return (parent && parent !== document.body ? `${name(parent)} > ` : '') + name(element);
};
const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const hides = (style) => style.overflowX !== 'visible';
// What is for ears only, and what is drawn to be cut.
const clipped = (element) => getComputedStyle(element).clipPath === 'inset(50%)';
const unseen = (element) => {
  if (element.closest('.skip, svg')) return true;
  for (let one = element; one; one = one.parentElement) if (clipped(one)) return true;
  return false;
};
const inside = (element) => {
  for (let above = element.parentElement; above && above !== root; above = above.parentElement) {
    if (above !== document.body && hides(getComputedStyle(above))) return true;
  }
  return false;
};
const dialog = document.querySelector('dialog[open]');
const all = () => [...(dialog || document.body).querySelectorAll('*')].filter((element) => seen(element) && !unseen(element));

const measureWidth = (how) => {
  if (root.scrollWidth <= width && document.body.scrollWidth <= width) return;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => seen(element) && !unseen(element)).filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > width + 1 || box.left < -1) && !inside(element);
  });
  const deepest = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  faults.add(`wider than the window${how}: ${deepest.slice(0, 3).map(where).join(', ') || `something drawn by the style sheet, ${root.scrollWidth} pixels`}`);
};

if (large) {
  if (getComputedStyle(root).fontSize !== '32px') throw new Error('the text is not larger');
  measureWidth(' with text twice as large');
  return [...faults];
}
measureWidth('');

for (const element of all()) {
  const style = getComputedStyle(element);
  const text = element.textContent.trim();
  if (text && ['hidden', 'clip'].includes(style.overflowX) && !element.matches(shortened.join())) {
    if (element.scrollWidth > element.clientWidth + 1) faults.add(`text is cut: ${where(element)}`);
  }
  if (text && ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 2) {
    faults.add(`text is cut below: ${where(element)}`);
  }
}

// Words of a field are cut without any overflow in the style sheet.
for (const button of document.querySelectorAll('button, .button, .chip, nav a')) {
  if (seen(button) && button.scrollWidth > button.clientWidth + 1 && button.clientWidth) {
    faults.add(`words reach out of ${where(button)}`);
  }
}

const labels = [...document.querySelectorAll('.nav .first :is(a, button) > span:not([class])')].filter(seen).map((label) => {
  const range = document.createRange();
  range.selectNodeContents(label);
  return range.getBoundingClientRect();
}).filter((box) => box.width > 1);
labels.forEach((one, place) => labels.slice(place + 1).forEach((other) => {
  const level = one.top < other.bottom && other.top < one.bottom;
  if (level && one.left < other.right + 1 && other.left < one.right + 1) faults.add('labels of the navigation touch');
}));

if (touched) {
  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=button]';
  for (const element of (dialog || document).querySelectorAll(pressed)) {
    if (!seen(element) || unseen(element)) continue;
    const boxes = [element, ...(element.labels || [])].map((one) => one.getBoundingClientRect());
    const high = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    const wide = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    if (!high || !wide) continue;
    // A link inside a sentence is as high as its line.
    const around = element.parentElement;
    const words = around.textContent.trim().length - element.textContent.trim().length;
    const inSentence = element.localName === 'a' && getComputedStyle(element).display === 'inline' && words > 1;
    // A line of a list is pressed anywhere.
    const row = element.closest('.row');
    const least = inSentence ? 16 : 43.5;
    if (row && row.getBoundingClientRect().height >= 43.5 && element.localName === 'a') continue;
    if (high < least || (wide < least && !inSentence)) faults.add(`small to press: ${where(element)}, ${Math.round(Math.min(high, wide))} pixels`);
  }
}
return [...faults];
