import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import { findFileParameter } from '../../knowledge/saviynt/parameter-aliases';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import { ContentCache } from '../../text/content-cache';

/**
 * What one file is: a single parameter, a `Connection_*.json` of a transport package (T2P) with all of them, an object with
 * parameters as strings (a request of the API, a resource of Terraform), or the settings of a connection beside its
 * parameter files.
 */
export type SaviyntKind =
  | `saviynt/${ParameterName}`
  | 'saviynt/transportPackage'
  | 'saviynt/parameters'
  | 'saviynt/connection';

/**
 * Recognises a Saviynt file by its name first, then by its shape. Shape alone must be unmistakable: any other JSON file
 * of the workspace stays untouched.
 * @param fileName base name, e.g. `RingCentral.CreateAccountJSON.json`
 */
export function recognise(fileName: string, root: JsonNode | undefined): SaviyntKind | undefined {
  if (isTransportPackage(root)) return 'saviynt/transportPackage';
  if (isSettings(fileName, root)) return 'saviynt/connection';
  const name = parameterOfFileName(fileName) ?? (root?.kind === 'object' ? parameterOfShape(root) : undefined);
  return name === undefined ? undefined : `saviynt/${name}`;
}

/** Whether it is worth parsing the file at all: an editor sends every JSON file it opens, at every keystroke. */
export function mayBeSaviynt(fileName: string, content: string): boolean {
  return parameterOfFileName(fileName) !== undefined || isSettingsName(fileName) || hasTellingKey(content);
}

/** A file that {@link recognise} knows by its shape has at least one of these keys. */
const TELLING_KEYS =
  /"(EXTERNAL_ATTR|authentications|accountParams|entitlementParams|acctEntParams|call|userResponsePath|statusAndThresholdConfig|connectionTimeoutConfig|provisioningLimit|noOfCAPSAlpha|PREPROCESSQUERIES|@\w+@)\\*"/;

/** Whether a text has one of the keys that tell Saviynt's parameters by their shape; escaped or not. */
export function hasTellingKey(text: string): boolean {
  return TELLING_KEYS.test(text);
}

function isSettingsName(fileName: string): boolean {
  return fileName.toLowerCase() === 'connection.json';
}

function isSettings(fileName: string, root: JsonNode | undefined): boolean {
  if (!isSettingsName(fileName) || root?.kind !== 'object') return false;
  return ['connectionname', 'externalconnectiontype'].every((key) => root.get(key)?.kind === 'string');
}

/** The parameter a file name ends in: `CreateAccountJSON.json`, `RingCentral.CreateAccountJSON.json`, `Update Account JSON.json`. */
export function parameterOfFileName(fileName: string): ParameterName | undefined {
  return namedIn(fileName)?.name;
}

/** The part of a file name before the parameter, which tells connectors in one folder apart; '' when there is none. */
export function connectorPrefix(fileName: string, parameter: ParameterName): string {
  const own = namedIn(fileName);
  const at = own?.name === parameter ? own.start : fileName.toLowerCase().lastIndexOf(parameter.toLowerCase());
  return at <= 0 ? '' : fileName.slice(0, at).replace(/[._\s-]{1,20}$/, '');
}

/** The parameter in a file name, and where its name begins there. */
interface NamedFile {
  readonly name: ParameterName;
  readonly start: number;
}

/** The same names stand in every folder, and are looked at each time one of the files is typed in. */
const named = new ContentCache((fileName) => ({ found: findNamed(fileName) }), 100_000);

function namedIn(fileName: string): NamedFile | undefined {
  return named.get(fileName).found;
}

function findNamed(fileName: string): NamedFile | undefined {
  const stem = /^(.*)\.jsonc?$/i.exec(fileName)?.[1];
  if (stem === undefined) return undefined;
  const words = [...stem.matchAll(/[^._]+/g)];
  for (let i = words.length - 1; i >= 0; i--) {
    const { index: start = 0, 0: word } = words[i] as RegExpExecArray;
    const found = findFileParameter(stem.slice(start)) ?? findFileParameter(word);
    if (found !== undefined) return { name: found.name, start };
  }
  return undefined;
}

function isTransportPackage(root: JsonNode | undefined): boolean {
  if (root?.kind !== 'object' || root.properties.length === 0) return false;
  return root.properties.every(({ value }) => value?.kind === 'object' && value.get('EXTERNAL_ATTR')?.kind === 'array');
}

/** The parameter that has this shape and no other. */
export function parameterOfShape(root: JsonObject): ParameterName | undefined {
  if (root.get('authentications')?.kind === 'object') return 'ConnectionJSON';
  const hasImportBlock = ['accountParams', 'entitlementParams', 'acctEntParams'].some(
    (key) => root.get(key)?.kind === 'object',
  );
  if (hasImportBlock) return 'ImportAccountEntJSON';
  return operationOfCalls(root) ?? parameterOfKeys(root);
}

/** Keys that no other program's file has in this form. */
function parameterOfKeys(root: JsonObject): ParameterName | undefined {
  const is = (key: string, kind: JsonNode['kind']) => root.get(key)?.kind === kind;
  if (root.properties.length === 1 && is('statusAndThresholdConfig', 'object')) return 'STATUS_THRESHOLD_CONFIG';
  if (is('userResponsePath', 'string') && is('colsToPropsMap', 'object')) return 'ImportUserJSON';
  if (is('connectionTimeoutConfig', 'object') || is('provisioningLimit', 'object')) return 'ConfigJSON';
  if (root.get('noOfCAPSAlpha') !== undefined && root.get('noOfSplChars') !== undefined) return 'PasswdPolicyJSON';
  if (is('ADDITIONALTABLES', 'object') && is('PREPROCESSQUERIES', 'array')) return 'MODIFYUSERDATAJSON';
  const actions = root.get('actions');
  if (actions?.kind === 'object' && actions.properties.length > 0 && actions.properties.every(isAction))
    return 'UpdateUserJSON';
  const isVariable = ({ key, value }: JsonProperty) => /^@\w+@$/.test(key.value) && value?.kind === 'string';
  return root.properties.length > 0 && root.properties.every(isVariable)
    ? 'AOB_CONNECTION_TEMPLATE_VARIABLES'
    : undefined;
}

function isAction({ value }: JsonProperty): boolean {
  const list = value?.kind === 'object' ? value.get('call') : undefined;
  return list?.kind === 'array' && list.items.length > 0 && list.items.every(isCall);
}

function isCall(node: JsonNode): node is JsonObject {
  return node.kind === 'object' && ['connection', 'url', 'httpMethod'].every((key) => node.get(key)?.kind === 'string');
}

/** A call list does not say what it is for; the method and the body of its last call do. */
function operationOfCalls(root: JsonObject): ParameterName | undefined {
  const list = root.get('call');
  if (list?.kind !== 'array') return undefined;
  const calls = list.items.filter(({ kind }) => kind === 'object');
  const last = calls.at(-1);
  if (last === undefined || !calls.every(isCall) || !isCall(last)) return undefined;
  const has = (key: string) => root.get(key) !== undefined || calls.some((call) => call.get(key) !== undefined);
  if (has('ticketStatusPath')) return 'TicketStatusJSON';
  if (has('ticketidPath') || has('ticketIdPath')) return 'CreateTicketJSON';
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
