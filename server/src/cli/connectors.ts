import { type Connector, groupConnectors } from '../documents/saviynt/connector';
import { readSaviyntDocument } from '../documents/saviynt/document';
import { UsageError } from './exit-code';
import { findJsonFiles, readInput } from './files';

/**
 * The one connector at `path`: a folder of parameter files, one such file, or a transport package.
 * @param name which one, where there are several
 */
export async function readConnector(path: string, name: string | undefined): Promise<Connector> {
  const files = await Promise.all((await findJsonFiles([path])).map((file) => readInput(file.path, file.named)));
  const documents = files.flatMap(({ path: uri, text }) => readSaviyntDocument(uri, text) ?? []);
  const connectors = [...groupConnectors(documents).values()];
  const [only] = connectors;
  if (only === undefined) {
    throw new UsageError(
      `There is no Saviynt parameter at ${path}. Name a folder with files such as CreateAccountJSON.json, or a Connection_*.json.`,
    );
  }
  if (name === undefined && connectors.length === 1) return readable(only);
  const found = connectors.find((connector) => connector.name === name || connector.key === name);
  if (found !== undefined) return readable(found);
  const known = connectors.map((connector) => connector.name || connector.key).join(', ');
  throw new UsageError(
    name === undefined
      ? `There are several connectors at ${path}: ${known}. Choose one with --connector.`
      : `There is no connector ${name} at ${path}; there are ${known}.`,
  );
}

function readable(connector: Connector): Connector {
  if (connector.fault !== undefined) throw new UsageError(connector.fault);
  return connector;
}
