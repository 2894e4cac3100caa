import type { JsonNode, JsonObject } from '../../json/node';
import { findParameter, type ParameterName } from '../../knowledge/saviynt/parameters';

/** What one file is: a single parameter, or a `Connection_*.json` of a transport package (T2P) with all of them. */
export type SaviyntKind = `saviynt/${ParameterName}` | 'saviynt/transportPackage';

/**
 * Recognises a Saviynt file by its name first, then by its shape. Shape alone must be unmistakable: any other JSON file
 * of the workspace stays untouched.
 * @param fileName base name, e.g. `RingCentral.CreateAccountJSON.json`
 */
export function recognise(fileName: string, root: JsonNode | undefined): SaviyntKind | undefined {
  if (isTransportPackage(root)) return 'saviynt/transportPackage';
  const name = parameterOfFileName(fileName) ?? (root?.kind === 'object' ? parameterOfShape(root) : undefined);
  return name === undefined ? undefined : `saviynt/${name}`;
}

/** Whether it is worth parsing the file at all: an editor sends every JSON file it opens, at every keystroke. */
export function mayBeSaviynt(fileName: string, content: string): boolean {
  return parameterOfFileName(fileName) !== undefined || TELLING_KEYS.test(content);
}

/** A file that {@link recognise} knows by its shape has at least one of these keys. */
const TELLING_KEYS = /"(EXTERNAL_ATTR|authentications|accountParams|entitlementParams|acctEntParams|call)"/;

/** The parameter a file name ends in: `CreateAccountJSON.json`, `RingCentral.CreateAccountJSON.json`, `Update Account JSON.json`. */
export function parameterOfFileName(fileName: string): ParameterName | undefined {
  const stem = /^(.*)\.jsonc?$/i.exec(fileName)?.[1];
  if (stem === undefined) return undefined;
  const words = stem.split(/[._]/);
  for (let i = words.length - 1; i >= 0; i--) {
    const found = findParameter(words.slice(i).join('_')) ?? findParameter(words[i] ?? '');
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** The part of a file name before the parameter, which tells connectors in one folder apart; '' when there is none. */
export function connectorPrefix(fileName: string, parameter: ParameterName): string {
  const at = fileName.toLowerCase().lastIndexOf(parameter.toLowerCase());
  return at <= 0 ? '' : fileName.slice(0, at).replace(/[._\s-]+$/, '');
}

function isTransportPackage(root: JsonNode | undefined): boolean {
  if (root?.kind !== 'object' || root.properties.length === 0) return false;
  return root.properties.every(({ value }) => value?.kind === 'object' && value.get('EXTERNAL_ATTR')?.kind === 'array');
}

function parameterOfShape(root: JsonObject): ParameterName | undefined {
  if (root.get('authentications')?.kind === 'object') return 'ConnectionJSON';
  const hasImportBlock = ['accountParams', 'entitlementParams', 'acctEntParams'].some(
    (key) => root.get(key)?.kind === 'object',
  );
  if (hasImportBlock) return 'ImportAccountEntJSON';
  return operationOfCalls(root);
}

/** A call list does not say what it is for; the method and the body of its last call do. */
function operationOfCalls(root: JsonObject): ParameterName | undefined {
  const list = root.get('call');
  if (list?.kind !== 'array') return undefined;
  const calls = list.items.filter((item): item is JsonObject => item.kind === 'object');
  const isCall = (call: JsonObject) =>
    ['connection', 'url', 'httpMethod'].every((key) => call.get(key)?.kind === 'string');
  const last = calls.at(-1);
  if (last === undefined || !calls.every(isCall)) return undefined;
  if (root.get('accountIdPath') !== undefined) return 'CreateAccountJSON';
  const method = text(last.get('httpMethod')).toUpperCase();
  if (method === 'POST') return 'CreateAccountJSON';
  if (method.startsWith('DELETE')) return 'RemoveAccountJSON';
  const body = text(last.get('httpParams'));
  if (method === 'PATCH' && /"active"/.test(body))
    return /"value"\s*:\s*"?true/i.test(body) ? 'EnableAccountJSON' : 'DisableAccountJSON';
  return method === 'PUT' || method === 'PATCH' ? 'UpdateAccountJSON' : undefined;
}

function text(node: JsonNode | undefined): string {
  return node?.kind === 'string' ? node.value : '';
}
