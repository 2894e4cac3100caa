import * as vscode from 'vscode';
import { ArchiveError } from '../../../../server/src/archive/archive-error';
import { readArchive } from '../../../../server/src/archive/read-archive';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import type { ProjectMapping } from '../../../../server/src/documents/project/model';
import { readConnectionFile } from '../../../../server/src/documents/saviynt/package/connection-file';
import type { AnyMapping, MappingFile } from '../../../../server/src/provisioning/project/find-mapping';
import { decodeText } from '../../../../server/src/text/decode';
import { baseName, folderOf, isFolder, probeText, readText } from '../../infrastructure/files';
import { filesOf } from '../connector/choose-mapping';
import { type EntryTexts, mappingOfEntry } from './entry-texts';
import { type OpenProject, pathIn } from './open-project';

/** The mapping of an entry, with the texts it was read from by their URIs. */
export interface EntryMapping {
  readonly mapping: AnyMapping;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the mapping of an entry as its files or editors have it now.
 * @throws {Error} for a person, saying why there is none
 */
export async function readEntryMapping(project: OpenProject, entry: ProjectMapping): Promise<EntryMapping> {
  const texts = await readEntryTexts(project, entry);
  return { mapping: mappingOfEntry(entry, texts), texts: textsByUri(texts) };
}

/**
 * The files the mapping of an entry is in, as files or editors have them now.
 * @throws {Error} for a person, when the entry names none, or they cannot be read
 */
export async function readEntryTexts(project: OpenProject, entry: ProjectMapping): Promise<EntryTexts> {
  if (entry.isJumpCloud) return { place: '', isFile: true, files: [] };
  if (entry.path === undefined)
    throw new Error(`${entry.name} has no "mapping": a file, a folder, or the word jumpcloud.`);
  const place = await pathIn(project, entry.path.path);
  const isFile = !(await isFolder(place));
  const files = await mappingFiles(place, isFile);
  const isOkta = isFile && files.some(({ uri, text }) => readOktaDocument(uri, text) !== undefined);
  const beside = isOkta ? { beside: await filesOf(folderOf(place)) } : {};
  return { place: entry.path.path, isFile, files, ...beside };
}

/** All of them by their URIs. */
export function textsByUri({ files, beside = [] }: EntryTexts): ReadonlyMap<string, string> {
  return new Map([...files, ...beside].map(({ uri, text }) => [uri, text]));
}

async function mappingFiles(place: vscode.Uri, isFile: boolean): Promise<readonly MappingFile[]> {
  if (/\.zip$/i.test(place.path)) return packageFiles(place);
  if (isFile) return [{ uri: place.toString(), text: await readText(place) }];
  return filesBelow(place);
}

/** Every JSON file of a folder and of those in it, as the command line takes them. */
async function filesBelow(folder: vscode.Uri): Promise<readonly MappingFile[]> {
  const uris = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.json'),
    '**/node_modules/**',
    1000,
  );
  const sorted = uris.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const texts = await Promise.all(sorted.map(async (uri) => ({ uri: uri.toString(), text: await probeText(uri) })));
  return texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
}

/** The connections of a transport package. What stands in it has no editor of its own. */
async function packageFiles(archive: vscode.Uri): Promise<readonly MappingFile[]> {
  const name = baseName(archive);
  try {
    const members = await readArchive(await vscode.workspace.fs.readFile(archive), name);
    const files = members.map((member) => ({ member, text: decodeText(member.bytes).text }));
    return files
      .filter(({ text }) => readConnectionFile(text).connections.length > 0)
      .map(({ member, text }) => ({ uri: `${archive.toString()}/${encodeURIComponent(member.baseName)}`, text }));
  } catch (error) {
    throw error instanceof ArchiveError ? new Error(error.message) : error;
  }
}
