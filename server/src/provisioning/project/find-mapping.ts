import { userMappings } from '../../documents/entra/choose-mapping';
import { type EntraDocument, readEntraDocument } from '../../documents/entra/document';
import type { NeutralProvider } from '../../documents/neutral/kind';
import { besideEachOther } from '../../documents/okta/beside';
import { chooseOktaMapping, hasOktaMappings, usualDirection } from '../../documents/okta/choose-mapping';
import { OktaDocument, readOktaDocument } from '../../documents/okta/document';
import type { MappingDirection } from '../../documents/okta/model/profile-mapping';
import type { ProjectOptions } from '../../documents/project/options';
import type { Connector } from '../../documents/saviynt/connector';
import { readSaviyntDocument } from '../../documents/saviynt/document';
import type { ProvisioningProgram } from '../provisioning-program';
import { chooseConnector } from './choose-connector';

/** A mapping of one of the providers a preview knows. */
export type PreviewMapping =
  | { readonly provider: 'saviynt'; readonly connector: Connector }
  | { readonly provider: 'entra'; readonly document: EntraDocument }
  | { readonly provider: 'okta'; readonly document: OktaDocument; readonly direction: MappingDirection }
  | { readonly provider: 'jumpcloud' };

/** A mapping in the neutral format, compiled as its provider would carry it out. */
export interface NeutralPreviewMapping {
  readonly provider: 'neutral';
  /** Whose it is; undefined where the file does not say. */
  readonly owner: NeutralProvider | undefined;
  readonly program: ProvisioningProgram;
}

/** A mapping of any form a preview can be made of. */
export type AnyMapping = PreviewMapping | NeutralPreviewMapping;

/** A file by its URI (or path with `/`) and text. */
export interface MappingFile {
  readonly uri: string;
  readonly text: string;
}

/** Which mapping is meant, where the files hold several. */
export interface MappingChoice {
  /** How people call the place, for sentences. */
  readonly place: string;
  /** Whether a file was named, rather than a folder around it. */
  readonly isFile: boolean;
  /** The other JSON files of the folder, where a file was named: schemas of Okta lie there. */
  readonly beside?: readonly MappingFile[];
  readonly connector?: string;
  /** Of Okta's mapping; where it is not given, out of Okta if there is such a mapping. */
  readonly direction?: MappingDirection;
}

/** What the options of a project file say of it. */
export function choiceOfOptions({
  connector,
  direction,
}: Pick<ProjectOptions, 'connector' | 'direction'>): Pick<MappingChoice, 'connector' | 'direction'> {
  return {
    ...(connector !== undefined && { connector }),
    ...(direction !== undefined && { direction: direction === 'import' ? 'app-to-okta' : 'okta-to-app' }),
  };
}

/**
 * The mapping among files: a synchronization schema of Entra, or a part of one, where a file of it has a mapping of users;
 * a profile mapping of Okta with the schemas of its folder; else a connector of Saviynt.
 * @param files the one that was named, all of a folder, or the connections of a transport package
 * @returns a sentence that says why there is none
 */
export function findMapping(files: readonly MappingFile[], choice: MappingChoice): PreviewMapping | string {
  const okta: OktaDocument[] = [];
  let other: EntraDocument | undefined;
  for (const { uri, text } of files) {
    const document = readEntraDocument(uri, text);
    if (document !== undefined && userMappings(document).length > 0) return { provider: 'entra', document };
    if (choice.isFile) other ??= document;
    const profile = readOktaDocument(uri, text);
    if (profile !== undefined) okta.push(profile);
  }
  // Its own sentence says what it lacks.
  if (other !== undefined) return { provider: 'entra', document: other };
  if (okta.some(hasOktaMappings)) return oktaMapping(okta, choice);
  const documents = files.flatMap(({ uri, text }) => readSaviyntDocument(uri, text) ?? []);
  const connector = chooseConnector(documents, choice.place, choice.connector);
  return typeof connector === 'string' ? connector : { provider: 'saviynt', connector };
}

/** The document that has the mapping that is meant. */
function oktaMapping(
  own: readonly OktaDocument[],
  { beside = [], connector, direction }: MappingChoice,
): PreviewMapping {
  const uris = new Set(own.map(({ uri }) => uri));
  const others = beside.flatMap(({ uri, text }) => (uris.has(uri) ? [] : (readOktaDocument(uri, text) ?? [])));
  const known = besideEachOther([...own, ...others]).filter((document) => document instanceof OktaDocument);
  const documents = known.slice(0, own.length).filter(hasOktaMappings);
  const ways: readonly MappingDirection[] = direction === undefined ? ['okta-to-app', 'app-to-okta'] : [direction];
  for (const way of ways) {
    for (const document of documents)
      if (typeof chooseOktaMapping(document, way, connector) !== 'string')
        return { provider: 'okta', document, direction: way };
    // Several mappings of this way have to be told apart; the other way is not what was meant.
    const several = documents.find(({ mappings }) => mappings.some((mapping) => mapping.direction === way));
    if (connector === undefined && several !== undefined)
      return { provider: 'okta', document: several, direction: way };
  }
  // Its own sentence says why there is none.
  const document = documents[0] as OktaDocument;
  return { provider: 'okta', document, direction: direction ?? usualDirection(document) };
}
