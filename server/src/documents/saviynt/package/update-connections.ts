import type { JsonObject } from '../../../json/node';
import { findParameter } from '../../../knowledge/saviynt/parameters';
import { applyTextEdits } from '../../../text/apply-edits';
import { decodeText } from '../../../text/decode';
import type { TextEdit } from '../../../text/span';
import type { ConnectionFile, StoredConnection, StoredParameter } from './connection-file';
import { newStoredText, toDocumentText, toStoredText } from './layout';
import { stringEdit } from './stored-edit';

/** What became of a connection when a folder was packed; one sentence each. */
export type Note = (sentence: string) => void;

/** A parameter file of a folder. */
export interface ParameterFile {
  /** Its base name. */
  readonly fileName: string;
  /** The exact name of the parameter, by the file name; undefined when the name says none. */
  readonly parameter: string | undefined;
  readonly text: string;
}

/**
 * The text of a `Connection_*.json` with the parameters that a folder holds. Everything that was not changed stays byte
 * for byte: other fields, their order, unchanged parameters, ciphertext.
 * @param filesOf the parameter files of a connection's folder; undefined when the folder is gone, which changes nothing
 * @param problem takes what the person has to decide before the package is imported
 */
export function updateConnections(
  file: ConnectionFile,
  filesOf: (connection: StoredConnection) => readonly ParameterFile[] | undefined,
  note: Note,
  problem: Note,
): string {
  const edits: TextEdit[] = [];
  for (const connection of file.connections) {
    const files = connection.isRest ? filesOf(connection) : undefined;
    if (files === undefined) continue;
    const used = new Set<ParameterFile>();
    for (const parameter of connection.parameters) {
      const found = fileOf(parameter, connection, files);
      if (found !== undefined) used.add(found);
      if (parameter.kind === 'ciphertext') {
        note(`${parameter.name} of "${connection.name}" stays encrypted as it was.`);
        continue;
      }
      const stored = storedAfter(found?.text, parameter.stored, parameter.kind === 'text');
      const edit = stringEdit(parameter.node, stored);
      if (edit === undefined) continue;
      if (isConnectionJson(parameter)) {
        note(`ConnectionJSON of "${connection.name}" stays as the package has it: ${ENCRYPTED_BY_TENANT}`);
        continue;
      }
      edits.push(edit);
      note(`${parameter.name} of "${connection.name}" ${verb(parameter.stored, stored, found !== undefined)}`);
    }
    const others = files.filter((one) => !used.has(one));
    edits.push(...additions(connection, others, file.text, note, problem));
  }
  return applyTextEdits(file.text, edits);
}

function isConnectionJson({ name }: StoredParameter): boolean {
  return findParameter(name)?.name === 'ConnectionJSON';
}

/** The file of a parameter: the one it was unpacked to, or else the first that no other parameter was unpacked to. */
function fileOf(
  parameter: StoredParameter,
  { parameters }: StoredConnection,
  files: readonly ParameterFile[],
): ParameterFile | undefined {
  const isFileOf = (file: ParameterFile, one: StoredParameter) =>
    file.fileName.toLowerCase() === one.fileName.toLowerCase();
  const own = files.find((file) => isFileOf(file, parameter));
  if (own !== undefined || parameter.kind === 'ciphertext') return own;
  const name = findParameter(parameter.name)?.name;
  if (name === undefined || parameters.find((one) => findParameter(one.name)?.name === name) !== parameter) return;
  return files.find((file) => file.parameter === name && !parameters.some((one) => isFileOf(file, one)));
}

function storedAfter(text: string | undefined, stored: string, isPlain: boolean): string {
  if (text === undefined || text.trim() === '') return stored.trim() === '' ? stored : '';
  if (stored.trim() === '') return newStoredText(text);
  // What UTF-8 cannot hold, half a character, comes back from a file as another one; a mark at the start does not at all.
  if (text === decodeText(new TextEncoder().encode(toDocumentText(stored))).text) return stored;
  if (isPlain) return text;
  return toStoredText(text, stored);
}

function verb(before: string, after: string, hasFile: boolean): string {
  if (after === '') return hasFile ? 'is emptied: its file is empty.' : 'is emptied: it has no file in the folder.';
  return before.trim() === '' ? 'is new.' : 'is changed.';
}

/** Parameters that the package has no place for yet are written behind the others, as those are written. */
function additions(
  connection: StoredConnection,
  files: readonly ParameterFile[],
  source: string,
  note: Note,
  problem: Note,
): readonly TextEdit[] {
  const { attributes, name } = connection;
  const items: string[] = [];
  const present = new Set<string | undefined>(connection.parameters.map((stored) => findParameter(stored.name)?.name));
  for (const { fileName, parameter, text } of files) {
    if (parameter === undefined) {
      if (/\.jsonc?$/i.test(fileName)) note(`${fileName} of "${name}" is left out: its name is none of a parameter.`);
    } else if (parameter === 'ConnectionJSON') {
      note(`ConnectionJSON of "${name}" is not taken from the folder: ${ENCRYPTED_BY_TENANT}`);
    } else if (present.has(parameter)) {
      problem(
        `${fileName} of "${name}" is left out: the package has a ${parameter} already, and two would contradict each other. Remove the file, or put its text into ${parameter}.json.`,
      );
    } else if (text.trim() !== '') {
      present.add(parameter);
      items.push(itemLike(attributes.items.at(-1), source, parameter, newStoredText(text)));
      note(`${parameter} of "${name}" is new.`);
    }
  }
  const [last] = attributes.items.slice(-1);
  if (items.length === 0) return [];
  const at = last?.end ?? attributes.start + 1;
  const gap = last === undefined ? '' : whiteSpaceBefore(source, last.start);
  const newText = items.map((item, index) => (last === undefined && index === 0 ? '' : ',') + gap + item).join('');
  return [{ span: { start: at, end: at }, newText }];
}

/** Why a readable ConnectionJSON is never put into a package. */
export const ENCRYPTED_BY_TENANT =
  'a package carries it encrypted, which only the tenant can do. Enter it in Admin → Connections.';

/** A new attribute with the fields of `model`, an attribute of the same list. */
function itemLike(model: unknown, source: string, name: string, stored: string): string {
  const values = [JSON.stringify(name), JSON.stringify(stored)] as const;
  if (!isObjectNode(model)) return `{"attributename": ${values[0]}, "encryptedattributevalue": ${values[1]}}`;
  const slice = source.slice(model.start, model.end);
  const edits = (['attributename', 'encryptedattributevalue'] as const).flatMap((key, index) => {
    const value = model.get(key);
    if (value === undefined) return [];
    const span = { start: value.start - model.start, end: value.end - model.start };
    return [{ span, newText: values[index] as string }];
  });
  return applyTextEdits(slice, edits);
}

function isObjectNode(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && (node as { kind?: unknown }).kind === 'object';
}

function whiteSpaceBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && ' \t\r\n'.includes(text[start - 1] as string)) start--;
  return text.slice(start, offset);
}
