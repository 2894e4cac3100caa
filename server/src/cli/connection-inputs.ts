import { readDocument } from '../documents/document';
import { EntraDocument } from '../documents/entra/document';
import type { MappingDocument } from '../documents/mapping/mapping-document';
import { Connector } from '../documents/saviynt/connector';
import { readSaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { compileMapping, type ProvisioningMapping } from '../provisioning/compile-mapping';
import { readUsers } from '../provisioning/users/read-users';
import { demandsOfConnector, demandsOfMapping, type MappingDemands } from '../ringcentral';
import { readInputs } from './archives';
import { readConnector } from './connectors';
import { UsageError } from './exit-code';
import { readInput } from './files';

/**
 * The ConnectionJSON in a file: the parameter by itself, or that of a transport package.
 * @throws UsageError when there is none
 */
export async function readConnectionJson(path: string): Promise<SaviyntParameter> {
  for (const { path: uri, text } of await readInputs(path)) {
    const parameters = readSaviyntDocument(uri, text)?.connections.flatMap((connection) => connection.parameters) ?? [];
    const found = parameters.find(({ name }) => name === 'ConnectionJSON');
    if (found !== undefined) return found;
  }
  throw new UsageError(`There is no ConnectionJSON in ${path}. Name a file with "authentications" in it.`);
}

/**
 * What the mapping at `path` asks of an account, of whatever provider it is.
 * @param users sample people, for providers whose provisioning can be planned
 * @throws UsageError when there is no mapping, or people are given for one that cannot be planned
 */
export async function readDemands(path: string, users: string | undefined): Promise<MappingDemands> {
  const document = await findMappingDocument(path);
  const mapping = document ?? (await readConnector(path, undefined));
  const demands = mapping instanceof Connector ? demandsOfConnector(mapping) : demandsOfMapping(mapping);
  if (users === undefined) return demands;
  if (mapping instanceof Connector || mapping instanceof EntraDocument)
    return { ...demands, people: await people(mapping, users) };
  throw new UsageError('--users plans with a mapping of Saviynt or Entra ID only.');
}

async function people(mapping: ProvisioningMapping, file: string) {
  const program = compileMapping(mapping);
  return { program, users: readUsers(file, (await readInput(file)).text, program.people) };
}

async function findMappingDocument(path: string): Promise<MappingDocument | undefined> {
  for (const { path: uri, text } of await readInputs(path)) {
    const document = readDocument(uri, text);
    if (document !== undefined && document.provider !== 'saviynt' && document.expressions.length > 0) return document;
  }
  return undefined;
}
