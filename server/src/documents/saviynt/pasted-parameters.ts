import { asString, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../json/node';
import { PARAMETERS, type ParameterName } from '../../knowledge/saviynt/parameters';
import type { EmbeddedText } from '../../text/embedded-text';
import { SaviyntParameter } from './parameter';
import { hasTellingKey } from './recognise';
import { inTerraformString, isTerraformTemplate } from './terraform-string';

/** An object whose members are parameters as strings: what the API or Terraform takes for one connection. */
export interface PastedConnection {
  readonly object: JsonObject;
  readonly name: string;
  readonly parameters: readonly SaviyntParameter[];
}

/**
 * Finds connections whose parameters are members with the parameter as a string: `"CreateAccountJSON": "{\"call\"…"` as
 * the API's testConnection takes and getConnectionDetails gives them, or `"create_account_json": "…"` as Saviynt's
 * Terraform provider has them in `.tf.json` and state files, at any depth. Other files have none.
 * @param fileName base name, which tells Terraform's configuration language in JSON (`.tf.json`) from plain JSON
 */
export function pastedConnections(
  uri: string,
  fileName: string,
  text: EmbeddedText,
  root: JsonNode | undefined,
): readonly PastedConnection[] {
  const found: PastedConnection[] = [];
  const open: JsonNode[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'array') open.push(...[...node.items].reverse());
    if (node.kind !== 'object') continue;
    const connection = connectionIn(node, uri, fileName, text);
    if (connection !== undefined) found.push(connection);
    for (const { value } of [...node.properties].reverse()) if (value !== undefined) open.push(value);
  }
  return found;
}

function connectionIn(
  object: JsonObject,
  uri: string,
  fileName: string,
  text: EmbeddedText,
): PastedConnection | undefined {
  if (!isRest(object)) return undefined;
  const members = object.properties.flatMap((property) => {
    const name = MEMBERS.get(property.key.value);
    const value = asString(property.value);
    return name !== undefined && value !== undefined && /^\s*\{/.test(value.value) ? [{ name, property, value }] : [];
  });
  // One member of a known name is chance; a known name with known content is not.
  if (!members.some(({ value }) => hasTellingKey(value.value))) return undefined;
  const parameters = members.flatMap(({ name, property, value }) => {
    const content = contentOf(property, value, fileName, text);
    return content === undefined ? [] : [new SaviyntParameter(name, uri, content)];
  });
  return { object, name: nameOf(object), parameters };
}

/** The parameter's own text; undefined where Terraform puts something into it that only Terraform knows. */
function contentOf(
  { key }: JsonProperty,
  value: JsonString,
  fileName: string,
  text: EmbeddedText,
): EmbeddedText | undefined {
  const content = text.inString(value);
  const isTemplate = key.value.includes('_json') && isTerraformTemplate(fileName, value.value);
  return isTemplate ? inTerraformString(content) : content;
}

function nameOf(object: JsonObject): string {
  const keys = ['connectionName', 'connectionname', 'connection_name', 'CONNECTIONNAME'];
  return keys.map((key) => textOf(object.get(key))).find((name) => name !== '') ?? '';
}

/** Requests for other connectors have members of the same names and other shapes. */
function isRest(object: JsonObject): boolean {
  const type = ['connectiontype', 'connectionType', 'connection_type'].map((key) => textOf(object.get(key))).join('');
  return type === '' || /rest/i.test(type);
}

/** By the API's name and by Terraform's (provider 0.3.7): `create_account_json`; `_wo` marks what is written only. */
const MEMBERS: ReadonlyMap<string, ParameterName> = new Map([
  ...PARAMETERS.flatMap(({ name }) => [[name, name] as const, [terraformName(name), name] as const]),
  ['connection_json_wo', 'ConnectionJSON'] as const,
]);

function terraformName(name: ParameterName): string {
  if (name === 'MODIFYUSERDATAJSON') return 'modify_user_data_json';
  if (/^[A-Z_]+$/.test(name)) return name.toLowerCase();
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=FFID)/g, '_').toLowerCase();
}
