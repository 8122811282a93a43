// Runs in a page, not in Node: answers what makes it hard to read or to use, as a list of lines. WCAG 2.2 AA is the measure.
(() => {
  const faults = new Set();
  const nameOf = (element) =>
    `<${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}>`;

  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.add(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`);
  for (const box of document.querySelectorAll('.scroll'))
    if (box.scrollWidth > box.clientWidth) faults.add(`a table of ${box.scrollWidth} px scrolls in ${box.clientWidth}`);

  for (const control of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
    if (!control.labels?.length && !control.ariaLabel) faults.add(`${nameOf(control)} ${control.name} has no label`);
  for (const control of document.querySelectorAll('a[href], button'))
    if (!control.textContent.trim() && !control.ariaLabel && !control.getAttribute('aria-label'))
      faults.add(`${nameOf(control)} has no name`);

  /** `rgb(1, 2, 3)`, `rgba(...)` or `color(srgb ...)` as red, green, blue (0 to 255) and opacity. */
  const toColour = (text) => {
    const numbers = text.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [0, 0, 0, 0];
    const [red, green, blue, opacity = 1] = numbers;
    return text.startsWith('color(') ? [red * 255, green * 255, blue * 255, opacity] : [red, green, blue, opacity];
  };
  const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  const groundOf = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = toColour(getComputedStyle(at).backgroundColor);
      layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduceRight((ground, layer) => over(layer, ground), [255, 255, 255, 1]);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('svg, .visually-hidden, .skip'))
      continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const [light, dark] = [luminance(over(toColour(style.color), ground)), luminance(ground)].sort((a, b) => b - a);
    const size = Number.parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < needed)
      faults.add(
        `${nameOf(element)} "${texts.currentNode.data.trim().slice(0, 30)}" has a contrast of ${contrast.toFixed(1)}`,
      );
  }
  return [...faults];
})();
