import { type EntraDocument, readEntraDocument } from '../documents/entra/document';
import type { Connector } from '../documents/saviynt/connector';
import { userMappings } from '../provisioning/entra/choose-mapping';
import { readInputs } from './archives';
import { readConnector } from './connectors';

/** A mapping of one of the providers a preview knows. */
export type MappingInput =
  | { readonly provider: 'saviynt'; readonly connector: Connector }
  | { readonly provider: 'entra'; readonly document: EntraDocument };

/**
 * The mapping at `path`: a synchronization schema of Entra, or a part of one, where a file of it has a mapping of users;
 * else a connector of Saviynt.
 * @param name which connector, where there are several
 * @throws UsageError when there is neither
 */
export async function readMapping(path: string, name: string | undefined): Promise<MappingInput> {
  for (const { path: uri, text } of await readInputs(path)) {
    const document = readEntraDocument(uri, text);
    if (document !== undefined && userMappings(document).length > 0) return { provider: 'entra', document };
  }
  return { provider: 'saviynt', connector: await readConnector(path, name) };
}
