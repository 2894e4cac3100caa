import * as vscode from 'vscode';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import { readText } from '../../infrastructure/files';
import { connectorsNear } from '../../inputs/connector/choose-mapping';
import { filesBeside } from '../../inputs/mapping/files-beside';
import { readVersion, type VersionTexts } from '../../inputs/mapping/version-texts';

/** The mapping a file is, or is a part of, as the editors have it now; undefined when it is none. @throws when it cannot be read */
export async function versionAt(uri: vscode.Uri): Promise<VersionTexts | undefined> {
  const own = { uri: uri.toString(), text: await readText(uri) };
  const isOkta = readOktaDocument(own.uri, own.text) !== undefined;
  const file: VersionTexts = { kind: 'file', key: '', files: [own], beside: isOkta ? await filesBeside(uri) : [] };
  if (readVersion(file) !== undefined) return file;
  const [connector] = await connectorsNear(uri);
  if (connector === undefined) return undefined;
  const uris = [...new Set(connector.parameters.map((parameter) => parameter.uri))];
  const files = uris.map(async (one) => ({ uri: one, text: await readText(vscode.Uri.parse(one, true)) }));
  return { kind: 'saviynt', key: connector.key, files: await Promise.all(files), beside: [] };
}

/**
 * The same mapping with other texts of its files. Schemas are taken as they are now: what is compared is the mapping.
 * @param textOf undefined for a file that this version does not have
 * @returns undefined when it has none of them, or they are no mapping
 */
export async function versionOf(
  version: VersionTexts,
  textOf: (uri: string) => Promise<string | undefined>,
): Promise<VersionTexts | undefined> {
  const texts = await Promise.all(version.files.map(async ({ uri }) => ({ uri, text: await textOf(uri) })));
  const files = texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
  const earlier = { ...version, files };
  return readVersion(earlier) && earlier;
}
