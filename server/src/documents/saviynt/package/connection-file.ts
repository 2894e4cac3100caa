import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonArray, JsonObject, JsonString } from '../../../json/node';
import { type JsonDocument, parseJson } from '../../../json/parse';
import { findParameter } from '../../../knowledge/saviynt/parameters';
import { isCiphertext } from '../ciphertext';
import { safeName, UniqueNames } from './safe-name';

/** One `EXTERNAL_ATTR` of a connection. */
export interface StoredParameter {
  /** `attributename` as it is written. */
  readonly name: string;
  /** The string that holds the parameter. */
  readonly node: JsonString;
  /** What the string says; '' when the parameter is not used. */
  readonly stored: string;
  readonly kind: 'json' | 'text' | 'ciphertext' | 'empty';
  /** The name of its file in the connection's folder. */
  readonly fileName: string;
}

/** One connection of a `Connection_*.json`. */
export interface StoredConnection {
  readonly name: string;
  /** The name of its folder. */
  readonly folder: string;
  /** Its fields, `EXTERNAL_ATTR` among them. */
  readonly object: JsonObject;
  readonly attributes: JsonArray;
  /** Of a REST connection; other connectors have parameters of the same names and other shapes, which are left alone. */
  readonly isRest: boolean;
  readonly parameters: readonly StoredParameter[];
}

/** A `Connection_*.json` with every place a parameter can be read from and written to. */
export interface ConnectionFile {
  readonly text: string;
  readonly json: JsonDocument;
  readonly connections: readonly StoredConnection[];
}

/**
 * Reads the text of a `Connection_*.json`; without connections when it is something else.
 * @param folders hands out folder names, for packages with several such files
 */
export function readConnectionFile(text: string, folders = new UniqueNames()): ConnectionFile {
  const json = parseJson(text);
  const connections = (asObject(json.root)?.properties ?? []).flatMap(({ key, value }) => {
    const object = asObject(value);
    const attributes = object?.get('EXTERNAL_ATTR');
    if (object === undefined || attributes?.kind !== 'array') return [];
    const isRest = isRestConnection(object);
    const parameters = isRest ? readParameters(attributes) : [];
    return [{ name: key.value, folder: folders.take(safeName(key.value)), object, attributes, isRest, parameters }];
  });
  return { text, json, connections };
}

/** Connections without a type come from before there were others. */
function isRestConnection(connection: JsonObject): boolean {
  const type = textOf(connection.get('externalconnectiontype'));
  return type === '' || /rest/i.test(type);
}

function readParameters(attributes: JsonArray): readonly StoredParameter[] {
  const names = new UniqueNames();
  // The files that lie beside the parameters and are none of them.
  names.take('connection', '.json');
  names.take('NOTE', '.txt');
  return objectsIn(attributes).flatMap((item) => {
    const name = textOf(item.get('attributename'));
    const node = asString(item.get('encryptedattributevalue'));
    if (name === '' || node === undefined) return [];
    const kind = kindOf(name, node.value);
    const stem = findParameter(name)?.name ?? safeName(name);
    return [{ name, node, stored: node.value, kind, fileName: fileNameOf(stem, kind, names) }];
  });
}

function kindOf(name: string, stored: string): StoredParameter['kind'] {
  if (stored.trim() === '') return 'empty';
  if (isCiphertext(stored)) return 'ciphertext';
  const shape = findParameter(name)?.shape;
  const isJson = shape === undefined ? /^\s*[{[]/.test(stored) : shape !== 'text';
  return isJson ? 'json' : 'text';
}

function fileNameOf(stem: string, kind: StoredParameter['kind'], names: UniqueNames): string {
  if (kind === 'ciphertext') return names.take(`${stem} (encrypted)`, '.txt');
  return names.take(stem, kind === 'text' ? '.txt' : '.json');
}
