import type { Connector } from '../documents/saviynt/connector';
import { readSaviyntDocument } from '../documents/saviynt/document';
import { chooseConnector } from '../provisioning/project/choose-connector';
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
  const found = chooseConnector(documents, path, name);
  if (typeof found === 'string') throw new UsageError(found);
  return found;
}
