import { textOf } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import { type JsonDocument, parseJson } from '../../json/parse';
import { findParameter, type ParameterName } from '../../knowledge/saviynt/parameters';
import { EmbeddedText } from '../../text/embedded-text';
import { LineIndex } from '../../text/line-index';
import { SaviyntParameter } from './parameter';
import { pastedConnections } from './pasted-parameters';
import {
  connectorPrefix,
  mayBeSaviynt,
  parameterOfFileName,
  parameterOfShape,
  recognise,
  type SaviyntKind,
} from './recognise';

/** Kinds of files that are no parameter themselves: what stands in them, if any, is in strings. */
const CONTAINERS: readonly SaviyntKind[] = ['saviynt/transportPackage', 'saviynt/parameters', 'saviynt/connection'];

/** Whether the file is JSON around parameters, rather than a parameter. */
export function isContainer({ kind, connections }: SaviyntDocument): boolean {
  return (
    CONTAINERS.includes(kind) || connections.some(({ parameters }) => parameters.some(({ text }) => text.depth > 0))
  );
}

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
  const text = EmbeddedText.file(content);
  const kind = recognise(fileName, json.root);
  if (json.root?.kind === 'string') return quotedParameter(uri, fileName, folder, text, json);
  if (kind === undefined) return pastedDocument(uri, fileName, text, json);
  if (kind === 'saviynt/connection') {
    const connections = [settingsOf(folder, json.root as JsonObject)];
    return { provider: 'saviynt', uri, kind, text, json, connections };
  }
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

/** A file whose whole content is a parameter as a string, as it is copied from an answer of the API or a log. */
function quotedParameter(
  uri: string,
  fileName: string,
  folder: string,
  text: EmbeddedText,
  json: JsonDocument,
): SaviyntDocument | undefined {
  if (json.root?.kind !== 'string') return undefined;
  const content = text.inString(json.root);
  const inner = parseJson(content.text);
  const byShape = inner.root?.kind === 'object' ? parameterOfShape(inner.root) : undefined;
  const name = parameterOfFileName(fileName) ?? byShape;
  if (name === undefined) return undefined;
  const prefix = connectorPrefix(fileName, name);
  const connection = {
    key: `${folder}${prefix}`,
    name: prefix,
    parameters: [new SaviyntParameter(name, uri, content, inner)],
  };
  return { provider: 'saviynt', uri, kind: `saviynt/${name}`, text, json, connections: [connection] };
}

function pastedDocument(
  uri: string,
  fileName: string,
  text: EmbeddedText,
  json: JsonDocument,
): SaviyntDocument | undefined {
  const pasted = pastedConnections(uri, fileName, text, json.root);
  if (pasted.length === 0) return undefined;
  const connections = pasted.map(({ object, name, parameters }) => ({
    key: `${uri}#${object.start}`,
    name,
    parameters,
  }));
  return { provider: 'saviynt', uri, kind: 'saviynt/parameters', text, json, connections };
}

/** What the settings say of the connection whose parameters lie beside them. */
function settingsOf(folder: string, root: JsonObject): SaviyntConnection {
  const templateName = textOf(root.get('templateName'));
  return {
    key: folder,
    name: textOf(root.get('connectionname')),
    ...(templateName === '' ? {} : { templateName }),
    parameters: [],
  };
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
