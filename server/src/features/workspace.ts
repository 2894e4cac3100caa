import { Connector, groupConnectors } from '../documents/saviynt/connector';
import type { SaviyntConnection, SaviyntDocument } from '../documents/saviynt/document';

/** What a feature may look at beside its own document: the connectors that the known files make up. */
export interface Workspace {
  /** The connector a connection of a document belongs to. */
  readonly connectorOf: (connection: SaviyntConnection) => Connector;
}

/** The workspace that consists of `documents`; of equal URIs the first counts. */
export function workspaceOf(documents: Iterable<SaviyntDocument>): Workspace {
  const byUri = new Map<string, SaviyntDocument>();
  for (const document of documents) if (!byUri.has(document.uri)) byUri.set(document.uri, document);
  const connectors = groupConnectors(byUri.values());
  return {
    connectorOf: (connection) =>
      connectors.get(connection.key) ?? new Connector(connection.key, connection.name, [connection]),
  };
}
