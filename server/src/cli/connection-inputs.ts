import { readDocument } from '../documents/document';
import type { MappingDocument } from '../documents/mapping/mapping-document';
import { readSaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { compileMapping, type ProvisioningMapping } from '../provisioning/compile-mapping';
import { readUsers } from '../provisioning/users/read-users';
import { demandsOfConnector, demandsOfMapping, type MappingDemands } from '../ringcentral';
import { readInputs } from './archives';
import { UsageError } from './exit-code';
import { readInput } from './files';
import { readMapping } from './mappings';

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
  if (document !== undefined && document.provider !== 'entra') {
    if (users !== undefined) throw new UsageError('--users plans with a mapping of Saviynt or Entra ID only.');
    return demandsOfMapping(document);
  }
  const input = await readMapping(path, undefined);
  const demands = input.provider === 'entra' ? demandsOfMapping(input.document) : demandsOfConnector(input.connector);
  if (users === undefined) return demands;
  return { ...demands, people: await people(input.provider === 'entra' ? input.document : input.connector, users) };
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
