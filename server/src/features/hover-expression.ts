import type { Connector } from '../documents/saviynt/connector';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import type { Hover } from './hover';
import type { TemplateSlot } from './place';

/** What the name at the cursor of an expression means. */
export function hoverExpression(
  _parameter: SaviyntParameter,
  _slot: TemplateSlot & { readonly offset: number },
  _connector: Connector,
): Hover | undefined {
  return undefined;
}
