import { element } from '../shared/dom';

/**
 * The publication a statement was taken from: a link where it has an address.
 *
 * @param label what the link says; the host when there is nothing better
 */
export function sourceNode(source: string, label?: string): HTMLElement {
  if (!source.startsWith('https://') || !URL.canParse(source)) return element('cite', {}, label ?? source);
  return element('a', { href: source, title: source }, label ?? new URL(source).host);
}
