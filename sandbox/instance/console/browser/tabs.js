/**
 * Shows the parts of a record one at a time, when the person asks for it: the links above them become tabs. The choice
 * stays with the browser, as the platform keeps its own for each user. Without this script all parts are there.
 */
const KEY = 'console.tabbed-forms';

const bar = document.querySelector('.jump[data-parts]');
const links = [...bar.querySelectorAll('a')];
const partOf = (link) => document.querySelector(link.hash)?.closest('section');
/** Activity stands beside the form: it is never in the way. */
const tabs = links.filter((link) => partOf(link)?.closest('aside') === null);

const toggle = document.createElement('button');
toggle.type = 'button';
toggle.className = 'quiet';
const place = document.createElement('li');
place.append(toggle);
bar.append(place);

let isTabbed = localStorage.getItem(KEY) === 'true';
let chosen = tabs.find((link) => link.hash === location.hash) ?? tabs[0];

function draw() {
  for (const link of tabs) {
    partOf(link).classList.toggle('tab-off', isTabbed && link !== chosen);
    if (isTabbed && link === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  toggle.textContent = isTabbed ? 'Show all' : 'Show as tabs';
}

function open(link) {
  chosen = link;
  draw();
}

toggle.addEventListener('click', () => {
  isTabbed = !isTabbed;
  localStorage.setItem(KEY, String(isTabbed));
  draw();
});
for (const link of tabs)
  link.addEventListener('click', (event) => {
    if (!isTabbed) return;
    event.preventDefault();
    open(link);
  });
// What the browser complains about must be in sight.
document.addEventListener(
  'invalid',
  (event) => {
    const link = tabs.find((each) => partOf(each).contains(event.target));
    if (link !== undefined) open(link);
  },
  true,
);
draw();
