import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type EntraDocument, readEntraDocument } from '../documents/entra/document';
import { besideEachOther } from '../documents/okta/beside';
import { OktaDocument, readOktaDocument } from '../documents/okta/document';
import type { MappingDirection } from '../documents/okta/model/profile-mapping';
import type { Connector } from '../documents/saviynt/connector';
import { userMappings } from '../provisioning/entra/choose-mapping';
import { chooseOktaMapping, hasOktaMappings, usualDirection } from '../provisioning/okta/choose-mapping';
import { readInputs } from './archives';
import { readConnector } from './connectors';
import { readInput } from './files';

/** A mapping of one of the providers a preview knows. */
export type MappingInput =
  | { readonly provider: 'saviynt'; readonly connector: Connector }
  | { readonly provider: 'entra'; readonly document: EntraDocument }
  | { readonly provider: 'okta'; readonly document: OktaDocument; readonly direction: MappingDirection }
  | { readonly provider: 'jumpcloud' };

/** More files than a folder of mappings and schemas has. */
const MOST_BESIDE = 200;

/**
 * The mapping at `path`: a synchronization schema of Entra, or a part of one, where a file of it has a mapping of users; a
 * profile mapping of Okta with the schemas of its folder; the word `jumpcloud`, whose mapping is in no file; else a
 * connector of Saviynt.
 * @param name which connector, where there are several
 * @param direction of Okta's mapping; where it is not given, out of Okta if there is such a mapping
 * @throws UsageError when there is none of them
 */
export async function readMapping(
  path: string,
  name: string | undefined,
  direction?: MappingDirection,
): Promise<MappingInput> {
  const info = await stat(path).catch(() => undefined);
  if (path === 'jumpcloud' && info === undefined) return { provider: 'jumpcloud' };
  const okta: OktaDocument[] = [];
  let other: EntraDocument | undefined;
  for (const { path: uri, text } of await readInputs(path)) {
    const document = readEntraDocument(uri, text);
    if (document !== undefined && userMappings(document).length > 0) return { provider: 'entra', document };
    if (info?.isFile()) other ??= document;
    const profile = readOktaDocument(uri, text);
    if (profile !== undefined) okta.push(profile);
  }
  // Its own sentence says what it lacks.
  if (other !== undefined) return { provider: 'entra', document: other };
  if (!okta.some(hasOktaMappings)) return { provider: 'saviynt', connector: await readConnector(path, name) };
  const beside = info?.isFile() ? await oktaFilesBeside(path, okta) : [];
  const known = besideEachOther([...okta, ...beside]).filter((document) => document instanceof OktaDocument);
  return oktaMapping(known.slice(0, okta.length).filter(hasOktaMappings), name, direction);
}

/** The document that has the mapping that is meant. */
function oktaMapping(
  documents: readonly OktaDocument[],
  name: string | undefined,
  direction: MappingDirection | undefined,
): MappingInput {
  const ways: readonly MappingDirection[] = direction === undefined ? ['okta-to-app', 'app-to-okta'] : [direction];
  for (const way of ways)
    for (const document of documents)
      if (typeof chooseOktaMapping(document, way, name) !== 'string')
        return { provider: 'okta', document, direction: way };
  // Its own sentence says why there is none.
  const [document] = documents as readonly [OktaDocument, ...OktaDocument[]];
  return { provider: 'okta', document, direction: direction ?? usualDirection(document) };
}

async function oktaFilesBeside(path: string, own: readonly OktaDocument[]): Promise<readonly OktaDocument[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => /\.jsonc?$/i.test(name)).slice(0, MOST_BESIDE);
  const uris = new Set(own.map(({ uri }) => uri));
  const files = await Promise.all(names.map((name) => readInput(join(folder, name)).catch(() => undefined)));
  return files.flatMap((file) => {
    if (file === undefined || uris.has(file.path)) return [];
    return readOktaDocument(file.path, file.text) ?? [];
  });
}
