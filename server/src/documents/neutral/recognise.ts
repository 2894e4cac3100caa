import type { JsonNode, JsonObject } from '../../json/node';

/** How files of the neutral mapping format are named. */
const neutralExtension = '.ringcentral-mapping.json';

/** Whether it is worth parsing the file. */
export function mayBeNeutral(uri: string, content: string): boolean {
  return uri.endsWith(neutralExtension) || content.includes('"ringcentralMapping"');
}

/** The mapping of a file: by its name, or because it says which version of the format it is in. */
export function recogniseNeutral(uri: string, root: JsonNode | undefined): JsonObject | undefined {
  if (root?.kind !== 'object') return undefined;
  return uri.endsWith(neutralExtension) || root.get('ringcentralMapping')?.kind === 'number' ? root : undefined;
}
