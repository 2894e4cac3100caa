import type { JsonNode, JsonObject } from '../../json/node';
import { PROJECT_FILE } from './kind';

/** Whether it is worth parsing the file. */
export function mayBeProject(uri: string, content: string): boolean {
  return isProjectFile(uri) || content.includes('"ringcentralProvisioning"');
}

/** Whether the file has the name that makes it hold for its folder. */
function isProjectFile(uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1) === PROJECT_FILE;
}

/** The project of a file: by its name, or because it says which version of the format it is in. */
export function recogniseProject(uri: string, root: JsonNode | undefined): JsonObject | undefined {
  if (root?.kind !== 'object') return undefined;
  return isProjectFile(uri) || root.get('ringcentralProvisioning')?.kind === 'number' ? root : undefined;
}
