import { entraScope } from '../../expressions/entra/scope';
import type { EntraAttribute } from '../../expressions/entra/user-attributes';
import { createScope, type Scope } from '../../expressions/kit';

/**
 * What the expressions of an object mapping can use.
 * @param attributes of the source object; undefined when the schema does not define it, and any may exist
 */
export function objectMappingScope(attributes: readonly EntraAttribute[] | undefined): Scope {
  return attributes === undefined ? createScope([], false) : entraScope({ attributes, complete: true });
}
