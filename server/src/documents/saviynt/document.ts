import type { JsonObject } from '../../json/node';
import { type JsonDocument, parseJson } from '../../json/parse';
import { findParameter, type ParameterName } from '../../knowledge/saviynt/parameters';
import { EmbeddedText } from '../../text/embedded-text';
import { LineIndex } from '../../text/line-index';
import { SaviyntParameter } from './parameter';
import { connectorPrefix, mayBeSaviynt, recognise, type SaviyntKind } from './recognise';

/** One file that is, or contains, parameters of Saviynt connections. */
export interface SaviyntDocument {
  readonly provider: 'saviynt';
  readonly uri: string;
  readonly kind: SaviyntKind;
  readonly text: EmbeddedText;
  readonly json: JsonDocument;
  /** One for each connection in the file; a parameter file belongs to the connection of its folder and prefix. */
  readonly connections: readonly SaviyntConnection[];
}

/** What one file contributes to one connection. */
export interface SaviyntConnection {
  /** Equal for everything that belongs together: folder and prefix of the files, or file and name in a package. */
  readonly key: string;
  /** `connectionname` of a package; for single files the prefix of the file name, possibly ''. */
  readonly name: string;
  readonly templateName?: string;
  /** Why EIC would not import the package this stands in; parameters behind that place may be missing. */
  readonly fault?: string;
  readonly parameters: readonly SaviyntParameter[];
}

/**
 * Reads a file; undefined when it is not Saviynt's.
 * @param uri any URI or path with `/`; its base name takes part in the recognition
 */
export function readSaviyntDocument(uri: string, content: string): SaviyntDocument | undefined {
  const slash = uri.lastIndexOf('/');
  const folder = uri.slice(0, slash + 1);
  const fileName = safeDecode(uri.slice(slash + 1));
  if (!mayBeSaviynt(fileName, content)) return undefined;
  const json = parseJson(content);
  const kind = recognise(fileName, json.root);
  if (kind === undefined) return undefined;
  const text = EmbeddedText.file(content);
  if (kind === 'saviynt/transportPackage')
    return {
      provider: 'saviynt',
      uri,
      kind,
      text,
      json,
      connections: packageConnections(uri, text, json),
    };
  const name = kind.slice('saviynt/'.length) as ParameterName;
  const prefix = connectorPrefix(fileName, name);
  const parameter = new SaviyntParameter(name, uri, text, json);
  const connection = { key: `${folder}${prefix}`, name: prefix, parameters: [parameter] };
  return { provider: 'saviynt', uri, kind, text, json, connections: [connection] };
}

function packageConnections(uri: string, text: EmbeddedText, json: JsonDocument): readonly SaviyntConnection[] {
  const fault = faultOf(uri, json);
  return (json.root as JsonObject).properties.flatMap(({ key, value }) => {
    if (value?.kind !== 'object') return [];
    const templateName = value.get('templateName');
    const connection = {
      key: `${uri}#${key.value}`,
      name: key.value,
      parameters: isRest(value) ? packageParameters(uri, text, value) : [],
      ...(templateName?.kind === 'string' ? { templateName: templateName.value } : {}),
      ...(fault === undefined ? {} : { fault }),
    };
    return [connection];
  });
}

/** Half of a package holds half of the parameters, and what would be worked out from them is not what EIC would do. */
function faultOf(uri: string, { text, problems: [problem] }: JsonDocument): string | undefined {
  if (problem === undefined) return undefined;
  const { line, character } = new LineIndex(text).positionAt(problem.span.start);
  return `${safeDecode(uri)}:${line + 1}:${character + 1} is not JSON, so EIC does not import it: ${problem.message}`;
}

/** A package may hold connections of other connectors, whose parameters have the same names and other shapes (SOAP). */
function isRest(connection: JsonObject): boolean {
  const type = connection.get('externalconnectiontype');
  return type?.kind !== 'string' || type.value === '' || /rest/i.test(type.value);
}

function packageParameters(uri: string, text: EmbeddedText, connection: JsonObject): readonly SaviyntParameter[] {
  const list = connection.get('EXTERNAL_ATTR');
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((item) => {
    if (item.kind !== 'object') return [];
    const name = item.get('attributename');
    const content = item.get('encryptedattributevalue');
    if (name?.kind !== 'string' || content?.kind !== 'string' || content.value.trim() === '') return [];
    const parameter = findParameter(name.value);
    if (parameter === undefined) return [];
    return [new SaviyntParameter(parameter.name, uri, text.inString(content))];
  });
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a path with a bare % is no URI; take it as it is
  }
}
