import type { SaviyntDocument } from '../documents/saviynt/document';
import { parameterOfFileName } from '../documents/saviynt/recognise';
import type { Workspace } from './workspace';

/** What a file was recognised as, in words to show. */
export interface DocumentWords {
  readonly kind: string;
  readonly label: string;
  readonly provider: string;
  readonly notes: readonly string[];
}

/** What the status item tells about a document, and what cannot be known about it. */
export function documentInfo(document: SaviyntDocument, workspace: Workspace): DocumentWords {
  const { kind, uri, connections } = document;
  const isPackage = kind === 'saviynt/transportPackage';
  const notes: string[] = [];
  if (isPackage)
    notes.push(`Holds ${connections.length === 1 ? 'the connection' : 'the connections'} ${names(document)}.`);
  else if (parameterOfFileName(uri.slice(uri.lastIndexOf('/') + 1)) === undefined)
    notes.push('Recognised by its content; the file name names no parameter.');
  const connectors = connections.map((connection) => workspace.connectorOf(connection));
  if (connectors.some((connector) => connector.get('ConnectionJSON')?.isEncrypted))
    notes.push('ConnectionJSON is encrypted in this export, so names of authentications cannot be checked.');
  else if (connectors.some((connector) => connector.get('ConnectionJSON') === undefined))
    notes.push('ConnectionJSON is not in this folder, so names of authentications cannot be checked.');
  if (connectors.length > 0 && connectors.every(({ target }) => target === 'other'))
    notes.push('Its calls go to another service; the rules for RingCentral do not apply.');
  else if (connectors.some(({ target }) => target === 'unknown'))
    notes.push('The host is a placeholder, so it cannot be told whether the calls go to RingCentral.');
  const label = isPackage ? 'Transport package' : kind.slice('saviynt/'.length);
  return { kind, label, provider: 'Saviynt', notes };
}

function names({ connections }: SaviyntDocument): string {
  return connections.map(({ name }) => `"${name}"`).join(', ');
}
