import * as vscode from 'vscode';
import { userMappings } from '../../../../server/src/documents/entra/choose-mapping';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { readJumpCloudDocument } from '../../../../server/src/documents/jumpcloud/document';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';
import { hasOktaMappings } from '../../../../server/src/documents/okta/choose-mapping';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import { wholePlan } from '../../../../server/src/provisioning/plan/whole-plan';
import type { Preview } from '../../../../server/src/provisioning/preview';
import { baseName, probeText, readText } from '../../infrastructure/files';
import { safetySettings } from '../../infrastructure/safety-settings';
import { settingsSection } from '../../infrastructure/settings';
import { filesOf, type Mapping } from '../connector/choose-mapping';
import { projectDefaults } from '../project/project-defaults';
import { filesBeside } from './files-beside';
import { type MappingTexts, readMapping } from './read-mapping';

/** A preview, and the files it was made of. */
export interface PreviewSource {
  readonly preview: Pick<Preview, 'people' | 'plan'>;
  readonly uris: ReadonlySet<string>;
}

/** Stand behind the file in the key of a mapping, where connectors have their own. */
const MARKS = { entra: '#entra', okta: '#okta', jumpcloud: '#jumpcloud', neutral: '#neutral' } as const;

/**
 * The file a preview can start from, or the one in the active editor: a synchronization schema of Entra, a profile mapping
 * of Okta, a neutral mapping, or users of JumpCloud, whose mapping is in no file.
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
  if (readNeutralDocument(uri.toString(), text)?.mapping.direction === 'toRingCentral') return found(MARKS.neutral);
  if (readJumpCloudDocument(uri.toString(), text)?.kind === 'jumpcloud/users')
    return found(MARKS.jumpcloud, 'JumpCloud');
  return undefined;
}

/**
 * The texts of a mapping as its files or editors have them now, with the options a project file gives it, for a preview
 * made elsewhere. @throws when one cannot be read
 */
export async function mappingTexts(mapping: Mapping): Promise<MappingTexts> {
  const [texts, defaults] = await Promise.all([textsOf(mapping), projectDefaults(mapping)]);
  const isPlain = Object.keys(defaults?.options ?? {}).length === 0;
  const safety = safetySettings(vscode.workspace.getConfiguration(settingsSection));
  return { ...texts, safety, ...(defaults !== undefined && !isPlain && { options: defaults.options }) };
}

async function textsOf({ place, key, label }: Mapping): Promise<MappingTexts> {
  const uri = place.toString();
  const own = async () => ({ uri, text: await readText(place) });
  switch (key) {
    case `${uri}${MARKS.entra}`:
      return { kind: 'entra', label, key, files: [await own()] };
    case `${uri}${MARKS.neutral}`:
      return { kind: 'neutral', label, key, files: [await own()] };
    case `${uri}${MARKS.okta}`:
      return { kind: 'okta', label, key, files: [await own(), ...(await filesBeside(place))] };
    case `${uri}${MARKS.jumpcloud}`:
      return { kind: 'jumpcloud', label, key, files: [] };
    default:
      return { kind: 'saviynt', label, key, files: await filesOf(place) };
  }
}

/** The preview of a mapping as its files or editors have it now. @throws when it cannot be read any more */
export async function loadSource(mapping: Mapping): Promise<PreviewSource> {
  const { people, uris, plan } = readMapping(await mappingTexts(mapping));
  return { preview: { people, plan: (...input) => wholePlan(plan(...input)) }, uris: new Set(uris) };
}
