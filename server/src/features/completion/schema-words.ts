import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import type { Draft } from './completion';

/** What a place is, in the two texts of a completion. */
export function schemaWords(schema: SchemaPlace): Pick<Draft, 'detail' | 'documentation'> {
  const { default: usual, description, types } = schema;
  const text = [description, usual === undefined ? undefined : `Default: \`${JSON.stringify(usual)}\`.`];
  const documentation = text.filter((part) => part !== undefined).join('\n\n');
  return { detail: types.join(' or '), ...(documentation === '' ? {} : { documentation }) };
}
