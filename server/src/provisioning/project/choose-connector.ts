import { type Connector, groupConnectors } from '../../documents/saviynt/connector';
import type { SaviyntDocument } from '../../documents/saviynt/document';

/**
 * The one connector among documents.
 * @param place how people call the place they are from, for the sentence
 * @param name which one, where there are several
 * @returns a sentence that says why there is none
 */
export function chooseConnector(
  documents: readonly SaviyntDocument[],
  place: string,
  name: string | undefined,
): Connector | string {
  const connectors = [...groupConnectors(documents).values()];
  const [only] = connectors;
  if (only === undefined)
    return `There is no Saviynt parameter at ${place}. Name a folder with files such as CreateAccountJSON.json, a Connection_*.json or the .zip of a transport package.`;
  if (name === undefined && connectors.length === 1) return only.fault ?? only;
  const found = connectors.find((connector) => connector.name === name || connector.key === name);
  if (found !== undefined) return found.fault ?? found;
  const known = connectors.map((connector) => connector.name || connector.key).join(', ');
  return name === undefined
    ? `There are several connectors at ${place}: ${known}. Choose one with the option connector.`
    : `There is no connector ${name} at ${place}; there are ${known}.`;
}
