import { entraScope } from '../../expressions/entra/scope';
import { createScope, type Scope } from '../../expressions/kit/scope';
import type { ObjectMapping } from './model/object-mapping';
import { readableAttributes } from './shape';

/** The names Entra ID's own directory has had in schemas. */
const ENTRA_DIRECTORIES: ReadonlySet<string> = new Set(['Microsoft Entra ID', 'Azure Active Directory']);

/**
 * What the expressions of an object mapping can use: the attributes its source object is defined with. Where the file
 * has no definition, those that users of Entra ID usually have, and possibly others.
 */
export function objectMappingScope(mapping: ObjectMapping | undefined): Scope {
  const attributes = readableAttributes(mapping?.sourceObject);
  if (attributes !== undefined) return entraScope({ attributes, complete: true });
  return isEntraUser(mapping) ? entraScope({ complete: false }) : createScope([], false);
}

/** Whether the source is, as far as the file says, a user of Entra ID. */
function isEntraUser(mapping: ObjectMapping | undefined): boolean {
  const directory = mapping?.directories?.sourceDirectoryName ?? '';
  const object = mapping?.sourceObjectName ?? '';
  return (directory === '' || ENTRA_DIRECTORIES.has(directory)) && (object === '' || object === 'User');
}
