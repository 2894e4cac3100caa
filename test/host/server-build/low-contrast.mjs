/**
 * Runs in a page: the texts whose colour is too close to what is behind them, as WCAG 2.2 counts it (1.4.3: 4.5, large
 * texts 3). Looks at pages of extensions only. What cannot be pressed, and what is hidden, is left out.
 *
 * @returns {string[]} `3.9 button.link "Cancel"`
 */
export function lowContrast() {
  if (!document.body?.dataset.vscodeThemeKind) return [];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // The browser itself knows every way of writing a colour.
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  const backgroundOf = (element) => {
    if (element === null)
      return rgba(getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background'));
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
  };
  const luminance = ([r, g, b]) => {
    const [red, green, blue] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.data.trim())
      .join('');
    if (text === '' || element.closest(':disabled, [aria-disabled="true"], style, script') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    const background = backgroundOf(element);
    const [light, dark] = [luminance(over(rgba(style.color), background)), luminance(background)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5) - 0.01)
      found.push(`${ratio.toFixed(1)} ${element.tagName.toLowerCase()}.${element.className} "${text.slice(0, 40)}"`);
  }
  return [...new Set(found)];
}
