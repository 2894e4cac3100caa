import * as vscode from 'vscode';
import { userMappings } from '../../../../server/src/documents/entra/choose-mapping';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { readJumpCloudDocument } from '../../../../server/src/documents/jumpcloud/document';
import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { hasOktaMappings, usualDirection } from '../../../../server/src/documents/okta/choose-mapping';
import { type OktaDocument, readOktaDocument } from '../../../../server/src/documents/okta/document';
import { compileMapping } from '../../../../server/src/provisioning/compile-mapping';
import { compileJumpCloud } from '../../../../server/src/provisioning/jumpcloud/compile-jumpcloud';
import { compileOkta } from '../../../../server/src/provisioning/okta/compile-okta';
import { previewOktaImport } from '../../../../server/src/provisioning/okta/import/preview-import';
import { oktaPeople } from '../../../../server/src/provisioning/okta/people';
import { type Preview, programPreview } from '../../../../server/src/provisioning/preview';
import { baseName, folderOf, listFiles, probeText, readText } from '../../infrastructure/files';
import { loadMapping, type Mapping } from '../connector/choose-mapping';

/** A preview, and the files it was made of. */
export interface PreviewSource {
  readonly preview: Preview;
  readonly uris: ReadonlySet<string>;
}

/** Stand behind the file in the key of a mapping, where connectors have their own. */
const MARKS = { entra: '#entra', okta: '#okta', jumpcloud: '#jumpcloud' } as const;

/** More files than a folder of mappings and schemas has. */
const MOST_BESIDE = 200;

/**
 * The file a preview can start from, or the one in the active editor: a synchronization schema of Entra, a profile mapping
 * of Okta, or users of JumpCloud, whose mapping is in no file.
 * @returns undefined when it is none of them, or maps no users
 */
export async function sourceAt(start: vscode.Uri | undefined): Promise<Mapping | undefined> {
  const uri = start ?? vscode.window.activeTextEditor?.document.uri;
  const text = uri === undefined ? undefined : await probeText(uri);
  if (uri === undefined || text === undefined) return undefined;
  const found = (mark: string, label = baseName(uri)) => ({ label, place: uri, key: `${uri.toString()}${mark}` });
  const schema = readEntraDocument(uri.toString(), text);
  if (schema !== undefined && userMappings(schema).length > 0) return found(MARKS.entra);
  const mappings = readOktaDocument(uri.toString(), text);
  if (mappings !== undefined && hasOktaMappings(mappings)) return found(MARKS.okta);
  if (readJumpCloudDocument(uri.toString(), text)?.kind === 'jumpcloud/users')
    return found(MARKS.jumpcloud, 'JumpCloud');
  return undefined;
}

/** The preview of a mapping as its files or editors have it now. @throws when it cannot be read any more */
export async function loadSource(mapping: Mapping): Promise<PreviewSource> {
  const { place, key, label } = mapping;
  const uri = place.toString();
  switch (key) {
    case `${uri}${MARKS.entra}`: {
      const document = readEntraDocument(uri, await readText(place));
      if (document === undefined) throw new Error(`${label} is no synchronization schema any more.`);
      return { preview: programPreview(compileMapping(document)), uris: new Set([uri]) };
    }
    case `${uri}${MARKS.okta}`:
      return oktaSource(mapping);
    case `${uri}${MARKS.jumpcloud}`:
      return { preview: programPreview(compileJumpCloud()), uris: new Set() };
    default: {
      const connector = await loadMapping(mapping);
      const uris = new Set(connector.parameters.map((parameter) => parameter.uri));
      return { preview: programPreview(compileMapping(connector)), uris };
    }
  }
}

/** A mapping of Okta with the schemas of its folder; one that leads into Okta is an import. */
async function oktaSource({ place, label }: Mapping): Promise<PreviewSource> {
  const own = readOktaDocument(place.toString(), await readText(place));
  if (own === undefined || !hasOktaMappings(own)) throw new Error(`${label} is no profile mapping any more.`);
  const [document = own] = besideEachOther<OktaDocument>([own, ...(await oktaFilesBeside(place))]);
  const uris = new Set([document.uri, ...document.beside.map(({ uri }) => uri)]);
  if (usualDirection(document) === 'okta-to-app') return { preview: programPreview(compileOkta(document)), uris };
  const preview: Preview = {
    people: oktaPeople,
    plan: (users, account, now) => previewOktaImport({ document, users, account, now }),
  };
  return { preview, uris };
}

async function oktaFilesBeside(place: vscode.Uri): Promise<readonly OktaDocument[]> {
  if (place.scheme === 'untitled') return [];
  const files = (await listFiles(folderOf(place), /\.jsonc?$/i)).slice(0, MOST_BESIDE);
  const read = await Promise.all(
    files
      .filter((uri) => uri.toString() !== place.toString())
      .map(async (uri) => {
        const text = await probeText(uri);
        return text === undefined ? undefined : readOktaDocument(uri.toString(), text);
      }),
  );
  return read.filter((document) => document !== undefined);
}
