import type { Timestamp } from '../../../archive/timestamp';
import type { NewMember } from '../../../archive/write-archive';
import { parseJson } from '../../../json/parse';
import { decodeText } from '../../../text/decode';
import { LineIndex } from '../../../text/line-index';
import { parameterOfFileName } from '../recognise';
import { readConnectionFile, type StoredConnection } from './connection-file';
import { compareMembers, EXPORT_FOLDER, type FolderFile } from './folder-file';
import { newPackage, summaryMember } from './new-package';
import { SETTINGS_FILE } from './package-files';
import { UniqueNames } from './safe-name';
import { type Note, type ParameterFile, updateConnections } from './update-connections';

export interface PackedFolder {
  readonly members: readonly NewMember[];
  /** What was done and what was not, one sentence each. */
  readonly notes: readonly string[];
  /** What will not work in EIC as it is, one sentence each. */
  readonly problems: readonly string[];
}

/** There is nothing to pack. The message is made to be shown. */
export class PackError extends Error {}

/**
 * Makes the members of a transport package from a folder: from one that was unpacked, the package as it was with the
 * parameters the folder has now; from any other, a new package of its parameter files.
 * @param folderName names the connection where nothing else does
 * @param now goes into the names of a new package
 * @throws PackError
 */
export function packFolder(files: readonly FolderFile[], folderName: string, now: Timestamp): PackedFolder {
  const notes: string[] = [];
  const problems: string[] = [];
  const note: Note = (sentence) => notes.push(sentence);
  const problem: Note = (sentence) => problems.push(sentence);
  const exported = files
    .filter(({ path }) => path.startsWith(`${EXPORT_FOLDER}/`))
    .sort((a, b) => compareMembers(a.path.slice(EXPORT_FOLDER.length + 1), b.path.slice(EXPORT_FOLDER.length + 1)));
  const parameters = parameterFiles(files, problem);
  const members =
    exported.length > 0
      ? repack(exported, parameters, now, note, problem)
      : newPackage(files, parameters, folderName, now, note);
  if (members.length === 0)
    throw new PackError(
      'There is nothing to pack: no Saviynt parameter such as CreateAccountJSON.json is in the folder or in a folder of it.',
    );
  return { members, notes, problems };
}

/** Parameter files by folder, '' for the folder itself. What EIC will not read is said, and packed as it is. */
function parameterFiles(files: readonly FolderFile[], problem: Note): ReadonlyMap<string, readonly ParameterFile[]> {
  const folders = new Map<string, ParameterFile[]>();
  for (const { path, bytes } of files) {
    const slash = path.lastIndexOf('/');
    // Some file systems give letters and their accents back apart.
    const folder = path.slice(0, Math.max(slash, 0)).normalize('NFC');
    const fileName = path.slice(slash + 1);
    if (folder === EXPORT_FOLDER || !/\.(jsonc?|txt)$/i.test(fileName) || isAside(fileName)) continue;
    const { text, invalidAt } = decodeText(bytes);
    const parameter = parameterOfFileName(fileName);
    if (invalidAt !== undefined) problem(`${path} is not UTF-8 at byte ${invalidAt}; save it as UTF-8.`);
    if (parameter !== undefined) sayIfBroken(path, text, problem);
    const list = folders.get(folder) ?? [];
    list.push({ fileName, parameter, text });
    folders.set(folder, list);
  }
  return folders;
}

function isAside(fileName: string): boolean {
  return fileName === SETTINGS_FILE || fileName === 'NOTE.txt' || / \(encrypted\)( \(\d+\))?\.txt$/.test(fileName);
}

function sayIfBroken(path: string, text: string, say: Note): void {
  const [first] = text.trim() === '' ? [] : parseJson(text).problems;
  if (first === undefined) return;
  const { line, character } = new LineIndex(text).positionAt(first.span.start);
  say(`${path}:${line + 1}:${character + 1} is not JSON, and EIC will not read it: ${first.message}`);
}

function repack(
  exported: readonly FolderFile[],
  parameters: ReadonlyMap<string, readonly ParameterFile[]>,
  now: Timestamp,
  note: Note,
  problem: Note,
): readonly NewMember[] {
  const names = new UniqueNames();
  const memberOf = new Map<string, string>();
  const filesOf = ({ folder, name }: StoredConnection) => {
    const files = parameters.get(folder.normalize('NFC'));
    if (files === undefined) note(`"${name}" stays as it was: the folder ${folder} is not there.`);
    return files;
  };
  const connections: string[] = [];
  const members = exported.map(({ path, bytes }): NewMember => {
    const name = path.slice(EXPORT_FOLDER.length + 1);
    const modified = timestampIn(name);
    return { name, bytes: updated(name, bytes), ...(modified === undefined ? {} : { modified }) };
  });
  if (connections.length === 0 || members.some(({ name }) => name.startsWith('ObjectSummary'))) return members;
  note('The package came without an ObjectSummary_*.json, which every export has; one was made.');
  const [time] = members.flatMap(({ modified }) => modified ?? []);
  return [summaryMember(connections, time ?? now), ...members];

  /** Two packages were unpacked into one folder, and whose parameters its files are is not to be told. */
  function claim(connection: StoredConnection, member: string): void {
    const other = memberOf.get(connection.name) ?? member;
    if (other !== member)
      throw new PackError(
        `${EXPORT_FOLDER} holds "${connection.name}" twice, in ${other} and ${member}, so which package the folder belongs to cannot be told. Unpack the one you mean into a new folder.`,
      );
    memberOf.set(connection.name, member);
  }

  function updated(name: string, bytes: Uint8Array): Uint8Array {
    const { text, invalidAt } = decodeText(bytes);
    const file = readConnectionFile(text, names);
    for (const connection of file.connections) claim(connection, name);
    connections.push(...file.connections.map((connection) => connection.name));
    const result = file.connections.length === 0 ? text : updateConnections(file, filesOf, note, problem);
    if (result === text) return bytes;
    if (invalidAt === undefined) return encode(bytes, result);
    problem(`${name} is not UTF-8 at byte ${invalidAt}, and what stands there would be lost: it was packed unchanged.`);
    return bytes;
  }
}

/** As UTF-8, which RFC 8259 §8.1 asks for, with a byte order mark where there was one. */
function encode(original: Uint8Array, text: string): Uint8Array {
  const hasMark = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}

/** The moment of the export, which stands in the names of its members: `Connection_2026-11-02_08-15-00(UTC).json`. */
function timestampIn(name: string): Timestamp | undefined {
  const match = /_(\d{4})-(\d\d)-(\d\d)_(\d\d)-(\d\d)-(\d\d)\(UTC\)/.exec(name);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  const isTime = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hours < 24 && minutes < 60 && seconds < 60;
  return isTime ? { year, month, day, hours, minutes, seconds } : undefined;
}
