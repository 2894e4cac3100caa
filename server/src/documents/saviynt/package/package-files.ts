import type { ArchiveMember } from '../../../archive/read-archive';
import { decodeText } from '../../../text/decode';
import { LineIndex } from '../../../text/line-index';
import {
  type ConnectionFile,
  readConnectionFile,
  type StoredConnection,
  type StoredParameter,
} from './connection-file';
import { compareMembers } from './folder-file';
import { toDocumentText } from './layout';
import { UniqueNames } from './safe-name';

/** A file that a person sees of a package. */
export interface PackageFile {
  /** `Folder/Name.json`, or a name alone; made of safe names only. */
  readonly path: string;
  readonly text: string;
  /** `parameter`: read and written back; `note`: about something that cannot be shown; the rest is for reading. */
  readonly kind: 'parameter' | 'settings' | 'note' | 'member';
}

/** A transport package taken apart. */
export interface TransportPackage {
  /** By the base name of the member. */
  readonly connectionFiles: ReadonlyMap<string, ConnectionFile>;
  readonly files: readonly PackageFile[];
  /** Why EIC would not import it, one sentence each: members that are not JSON. What stands behind the place may be missing. */
  readonly faults: readonly string[];
}

/** Settings of a connection beside its parameters, in a file that tells the language server whose parameters they are. */
export const SETTINGS_FILE = 'connection.json';

/**
 * Takes a package apart: per connection a folder with its settings and one laid-out text per parameter, beside them the
 * other members.
 * @param members of the archive; their base names are distinct
 */
export function readPackage(members: readonly Pick<ArchiveMember, 'baseName' | 'bytes'>[]): TransportPackage {
  const connectionFiles = new Map<string, ConnectionFile>();
  const files: PackageFile[] = [];
  const faults: string[] = [];
  const names = new UniqueNames();
  const inOrder = [...members].sort((a, b) => compareMembers(a.baseName, b.baseName));
  for (const { baseName, bytes } of inOrder) {
    const { text } = decodeText(bytes);
    const file = readConnectionFile(text, names);
    if (file.connections.length === 0) {
      files.push({ path: names.take(safeMemberName(baseName)), text, kind: 'member' });
      continue;
    }
    connectionFiles.set(baseName, file);
    faults.push(...faultOf(baseName, file));
    for (const connection of file.connections) files.push(...connectionFilesOf(connection, file.text));
  }
  return { connectionFiles, files, faults };
}

function faultOf(name: string, { text, json: { problems } }: ConnectionFile): readonly string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const { line, character } = new LineIndex(text).positionAt(first.span.start);
  return [`${name}:${line + 1}:${character + 1} is not JSON, so EIC does not import it: ${first.message}`];
}

/** The files of one connection: its settings, its parameters and a note for each that is encrypted. */
function connectionFilesOf(connection: StoredConnection, source: string): readonly PackageFile[] {
  const path = (name: string) => `${connection.folder}/${name}`;
  const settings: PackageFile = { path: path(SETTINGS_FILE), text: settingsText(connection, source), kind: 'settings' };
  if (!connection.isRest) return [settings, { path: path('NOTE.txt'), text: otherConnector(connection), kind: 'note' }];
  const parameters = connection.parameters
    .filter(({ kind }) => kind !== 'empty')
    .map((parameter): PackageFile => {
      const isNote = parameter.kind === 'ciphertext';
      return {
        path: path(parameter.fileName),
        text: isNote ? encrypted(parameter) : toDocumentText(parameter.stored),
        kind: isNote ? 'note' : 'parameter',
      };
    });
  return [settings, ...parameters];
}

/** Everything of the connection but its parameters and what is encrypted, as it is written. */
function settingsText({ object }: StoredConnection, source: string): string {
  const kept = object.properties.filter(
    ({ key, value }) => value !== undefined && key.value !== 'EXTERNAL_ATTR' && key.value !== 'templateMandatoryData',
  );
  const slices = kept.map(({ start, end }) => source.slice(start, end));
  return toDocumentText(`{${slices.join(',')}}`);
}

function encrypted({ name, stored }: StoredParameter): string {
  return `${name} is encrypted in this package (${stored.length} characters). Only the Saviynt tenant it was exported from can
read it, so it is neither shown nor checked here, and names of authentications in other parameters
cannot be checked either. It stays in the package as it is.

To see or change it: Admin → Connections in that tenant.
`;
}

function otherConnector({ name, object }: StoredConnection): string {
  const type = object.get('externalconnectiontype');
  return `"${name}" is a connection of type ${type?.kind === 'string' ? type.value : 'unknown'}. Only REST connections are shown and checked.
It stays in the package as it is.
`;
}

function safeMemberName(baseName: string): string {
  return baseName.replace(/[^\p{L}\p{N} ._()@+-]/gu, '_').replace(/^[. ]+/, '_') || '_';
}
