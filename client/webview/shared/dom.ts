type Child = Node | string | undefined;

/**
 * An element with attributes and children. Text always arrives as a text node: nothing shown on a page is ever
 * parsed as HTML.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** The page's `<main>`. */
export function mainElement(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no <main>.');
  return main;
}
