import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { TemplateSlot } from '../place';
import type { Completion } from './completion';

/** Names and properties in the expression at the cursor; undefined when the cursor is in plain text. */
export function completeExpression(
  _parameter: SaviyntParameter,
  _slot: TemplateSlot & { readonly offset: number },
  _connector: Connector,
): readonly Completion[] | undefined {
  return undefined;
}
