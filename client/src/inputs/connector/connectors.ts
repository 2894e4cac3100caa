import { type Connector, groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { parameterOfFileName } from '../../../../server/src/documents/saviynt/recognise';
import type { ParameterName } from '../../../../server/src/knowledge/saviynt/parameters';

export interface FileText {
  readonly uri: string;
  readonly text: string;
}

/** A connector with one of these can be planned with. */
export const provisioning: readonly ParameterName[] = [
  'CreateAccountJSON',
  'UpdateAccountJSON',
  'EnableAccountJSON',
  'DisableAccountJSON',
  'RemoveAccountJSON',
];

/** The connectors these files hold that have one of the wanted parameters; RingCentral's first. */
export function findConnectors(
  files: readonly FileText[],
  wanted: readonly ParameterName[] = provisioning,
): readonly Connector[] {
  const documents = files.flatMap(({ uri, text }) => readSaviyntDocument(uri, text) ?? []);
  const connectors = [...groupConnectors(documents).values()].filter((connector) =>
    wanted.some((name) => connector.get(name) !== undefined),
  );
  const rank = ({ target }: Connector) => ['ringcentral', 'unknown', 'other'].indexOf(target);
  return connectors.sort((a, b) => rank(a) - rank(b));
}

/** The connectors that a file belongs to: one for a parameter file, all of a transport package. */
export function connectorsOf(connectors: readonly Connector[], uri: string): readonly Connector[] {
  return connectors.filter(({ parameters }) => parameters.some((parameter) => parameter.uri === uri));
}

/** What a connector is called in a list: its name, else the folder of its files. */
export function connectorLabel({ name, key }: Pick<Connector, 'name' | 'key'>): string {
  if (name !== '') return name;
  const folder = key.replace(/\/$/, '');
  return decoded(folder.slice(folder.lastIndexOf('/') + 1)) || 'Connector';
}

/** Whether a file of the workspace may be part of a connector, by its name alone: a search must not read everything. */
export function mayBeConnectorFile(fileName: string): boolean {
  return parameterOfFileName(fileName) !== undefined || /^Connection_.*\.json$/i.test(fileName);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
