import { type Connector, groupConnectors } from '../documents/saviynt/connector';
import { readSaviyntDocument } from '../documents/saviynt/document';
import { readInputs } from './archives';
import { UsageError } from './exit-code';

/**
 * The one connector at `path`: a folder of parameter files, one such file, or a transport package (its `.zip`, or the
 * `Connection_*.json` in it).
 * @param name which one, where there are several
 */
export async function readConnector(path: string, name: string | undefined): Promise<Connector> {
  const files = await readInputs(path);
  const documents = files.flatMap(({ path: uri, text }) => readSaviyntDocument(uri, text) ?? []);
  const connectors = [...groupConnectors(documents).values()];
  const [only] = connectors;
  if (only === undefined) {
    throw new UsageError(
      `There is no Saviynt parameter at ${path}. Name a folder with files such as CreateAccountJSON.json, a Connection_*.json or the .zip of a transport package.`,
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
