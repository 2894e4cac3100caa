import type { Timestamp } from '../../../archive/timestamp';
import type { NewMember } from '../../../archive/write-archive';
import { asObject, textOf } from '../../../json/narrow';
import { parseJson } from '../../../json/parse';
import { type JsonValue, toValue } from '../../../json/value';
import { decodeText } from '../../../text/decode';
import { connectorPrefix, parameterOfFileName } from '../recognise';
import type { FolderFile } from './folder-file';
import { newStoredText } from './layout';
import { SETTINGS_FILE } from './package-files';
import { ENCRYPTED_BY_TENANT, type Note, type ParameterFile } from './update-connections';

interface NewConnection {
  readonly name: string;
  readonly settings: { readonly [key: string]: JsonValue };
  readonly files: readonly ParameterFile[];
}

/**
 * The two members of a package made of parameter files alone: one connection for each folder and file name prefix.
 * Parameters without a file are left out rather than written empty, so that an import takes nothing away; 2025 exports
 * leave them out too.
 */
export function newPackage(
  files: readonly FolderFile[],
  parameters: ReadonlyMap<string, readonly ParameterFile[]>,
  folderName: string,
  now: Timestamp,
  note: Note,
): readonly NewMember[] {
  const connections = [...parameters].flatMap(([folder, list]) => connectionsIn(folder, list, files, folderName));
  if (connections.length === 0) return [];
  const content = Object.create(null) as { [key: string]: JsonValue };
  for (const connection of connections) {
    if (Object.hasOwn(content, connection.name))
      note(`Two folders make a connection "${connection.name}"; the later one counts. Give them different names.`);
    content[connection.name] = connectionOf(connection, note);
  }
  note(
    'This is a new package, with the fields that every export has; whether your version of EIC wants more is not known.',
  );
  return [summaryMember(Object.keys(content), now), member('Connection', content, now)];
}

/** The member that says which connections a package has; who exported it from where is left out, being nobody. */
export function summaryMember(connections: readonly string[], time: Timestamp): NewMember {
  const at = stamp(time);
  const information = {
    'Exported On': `${at.slice(0, 10)} ${at.slice(11).replaceAll('-', ':')}`,
    TransferOwners: '0',
    TransferUsers: '0',
  };
  return member('ObjectSummary', { Objects: { connection: connections }, Information: information }, time);
}

function member(name: string, value: unknown, time: Timestamp): NewMember {
  const bytes = new TextEncoder().encode(JSON.stringify(value, null, 2));
  return { name: `${name}_${stamp(time)}(UTC).json`, bytes, modified: time };
}

function connectionsIn(
  folder: string,
  list: readonly ParameterFile[],
  files: readonly FolderFile[],
  folderName: string,
): readonly NewConnection[] {
  const groups = new Map<string, ParameterFile[]>();
  for (const file of list) {
    const parameter = parameterOfFileName(file.fileName);
    if (parameter === undefined) continue;
    const prefix = connectorPrefix(file.fileName, parameter);
    groups.set(prefix, [...(groups.get(prefix) ?? []), file]);
  }
  const settings = settingsIn(folder, files);
  const named = textOf(settings.node?.get('connectionname'));
  const last = folder.slice(folder.lastIndexOf('/') + 1) || folderName;
  return [...groups].map(([prefix, group]) => ({
    name: groups.size === 1 && named !== '' ? named : prefix || last,
    settings: settings.value,
    files: group,
  }));
}

function settingsIn(folder: string, files: readonly FolderFile[]) {
  const path = folder === '' ? SETTINGS_FILE : `${folder}/${SETTINGS_FILE}`;
  const file = files.find((one) => one.path === path);
  const node = file === undefined ? undefined : asObject(parseJson(decodeText(file.bytes).text).root);
  const value = toValue(node);
  return { node, value: (value ?? {}) as { readonly [key: string]: JsonValue } };
}

function connectionOf({ name, settings, files }: NewConnection, note: Note): JsonValue {
  const attributes: JsonValue[] = [];
  for (const { parameter, text } of files) {
    if (parameter === 'ConnectionJSON') {
      note(`ConnectionJSON of "${name}" is left out: ${ENCRYPTED_BY_TENANT}`);
      continue;
    }
    if (parameter === undefined || text.trim() === '') continue;
    attributes.push({
      attributename: parameter,
      encryptedattributevalue: newStoredText(text),
      formdata: 'None',
      credentialSaveStatus: 'False',
    });
  }
  return {
    connectiondescription: '',
    externalconnectiontype: 'REST',
    ...settings,
    connectionname: name,
    EXTERNAL_ATTR: attributes,
  };
}

/** `2026-11-02_08-15-00`, as the names of exported members have it. */
function stamp({ year, month, day, hours, minutes, seconds }: Timestamp): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}_${two(hours)}-${two(minutes)}-${two(seconds)}`;
}
