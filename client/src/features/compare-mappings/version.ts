import type * as vscode from 'vscode';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { OktaDocument, readOktaDocument } from '../../../../server/src/documents/okta/document';
import type { Connector } from '../../../../server/src/documents/saviynt/connector';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import type { ComparableMapping } from '../../../../server/src/provisioning/compare/compare-mappings';
import { readText } from '../../infrastructure/files';
import { connectorsNear } from '../../inputs/connector/choose-mapping';
import { filesBeside } from '../../inputs/mapping/files-beside';

/** A version of a mapping with the files it is made of. */
export interface Version {
  readonly mapping: ComparableMapping;
  readonly uris: readonly string[];
}

/** The mapping a file is, or is a part of, as the editors have it now; undefined when it is none. @throws when it cannot be read */
export async function versionAt(uri: vscode.Uri): Promise<Version | undefined> {
  const file = fileMapping(uri.toString(), await readText(uri), await oktaBeside(uri));
  if (file !== undefined) return { mapping: file, uris: [uri.toString()] };
  const [connector] = await connectorsNear(uri);
  return connector && { mapping: connector, uris: urisOf(connector) };
}

/**
 * The same mapping with other texts of its files.
 * @param textOf undefined for a file that this version does not have
 */
export async function versionOf(
  { mapping, uris }: Version,
  textOf: (uri: string) => Promise<string | undefined>,
): Promise<Version | undefined> {
  const texts = await Promise.all(uris.map(async (uri) => ({ uri, text: await textOf(uri) })));
  const files = texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
  const [first] = files;
  if (first === undefined) return undefined;
  if (!('parameters' in mapping)) {
    // Schemas are taken as they are now: what is compared is the mapping.
    const beside = mapping instanceof OktaDocument ? mapping.beside : [];
    const file = fileMapping(first.uri, first.text, beside);
    return file && { mapping: file, uris };
  }
  const documents = files.flatMap(({ uri, text }) => readSaviyntDocument(uri, text) ?? []);
  const connector = groupConnectors(documents).get(mapping.key);
  return connector && { mapping: connector, uris: urisOf(connector) };
}

/** @param beside the files of its folder, where schemas of Okta lie */
function fileMapping(uri: string, text: string, beside: readonly OktaDocument[]): ComparableMapping | undefined {
  const entra = readEntraDocument(uri, text);
  if (entra !== undefined) return entra.attributeMappings.length > 0 ? entra : undefined;
  const okta = readOktaDocument(uri, text);
  // An earlier version of the mapping that lies beside it says nothing about attributes.
  return okta !== undefined && okta.mappings.length > 0
    ? okta.withFiles(beside.filter(({ mappings }) => mappings.length === 0))
    : undefined;
}

async function oktaBeside(uri: vscode.Uri): Promise<readonly OktaDocument[]> {
  return (await filesBeside(uri)).flatMap((file) => readOktaDocument(file.uri, file.text) ?? []);
}

function urisOf({ parameters }: Connector): readonly string[] {
  return [...new Set(parameters.map(({ uri }) => uri))];
}
