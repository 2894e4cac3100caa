import { parseSnapshot } from '../../account/parse-snapshot';
import { readNeutralDocument } from '../../documents/neutral/document';
import type { ProjectDocument } from '../../documents/project/document';
import type { ProjectMapping } from '../../documents/project/model';
import type { OptionOwner } from '../../documents/project/options';
import { resolveProjectPath } from '../../documents/project/resolve-path';
import type { ProjectSurvey, SurveyedMapping, SurveyedPlace } from '../../documents/project/survey';
import { entraPeople } from '../entra/people';
import { jumpCloudPeople } from '../jumpcloud/people';
import { oktaPeople } from '../okta/people';
import { saviyntPeople } from '../saviynt/people';
import type { PeopleVocabulary } from '../users/vocabulary';
import { findMapping } from './find-mapping';
import { FolderCache, type ProjectReader } from './project-files';
import { surveyPeople } from './survey-people';

/**
 * Looks at the files a project file names, as far as they can be looked at. Reads names within the folder that is open,
 * and of the files only those that are named and the JSON files of a folder that is.
 * @param root URI of the folder no path may leave, with `/` at the end
 */
export function surveyProject(document: ProjectDocument, root: string, reader: ProjectReader): Promise<ProjectSurvey> {
  return surveyWith(document, new FolderCache(reader, root));
}

/** The same with what was looked at before, for who surveys again at every change of the document. */
export async function surveyWith(document: ProjectDocument, files: FolderCache): Promise<ProjectSurvey> {
  const { root } = files;
  const places = new Map<string, SurveyedPlace>();
  const mappings: SurveyedMapping[] = [];
  for (const mapping of document.project.mappings) {
    const look = async (path: string | undefined): Promise<Looked | undefined> => {
      const resolved = path === undefined ? undefined : resolveProjectPath(path, document.uri, root);
      if (resolved?.ok !== true) return undefined;
      const place = places.get(resolved.uri) ?? (await files.placeOf(resolved.uri));
      places.set(resolved.uri, place);
      return { uri: resolved.uri, place };
    };
    mappings.push(await surveyMapping(mapping, files, look));
  }
  const folder = document.uri.slice(0, document.uri.lastIndexOf('/') + 1);
  return { root, places, mappings, files: await files.pathsFrom(folder) };
}

interface Looked {
  readonly uri: string;
  readonly place: SurveyedPlace;
}

type Look = (path: string | undefined) => Promise<Looked | undefined>;

async function surveyMapping(mapping: ProjectMapping, files: FolderCache, look: Look): Promise<SurveyedMapping> {
  const found = mapping.isJumpCloud ? JUMPCLOUD : await mappingAt(mapping, files, await look(mapping.path?.path));
  const people = await look(mapping.people?.path);
  const account = await look(mapping.account?.kind === 'snapshot' ? mapping.account.path : undefined);
  const accountProblem = await snapshotProblem(account, files);
  const previousProblem = await snapshotProblem(await look(mapping.previousSnapshot?.path), files);
  const others = {
    ...(accountProblem !== undefined && { accountProblem }),
    ...(previousProblem !== undefined && { previousProblem }),
  };
  if (found === undefined) return others;
  if (typeof found === 'string') return { problem: found, ...others };
  const text = people?.place.kind === 'file' ? await files.textOf(people.uri) : undefined;
  const { provider, vocabulary } = found;
  return {
    provider,
    ...(text !== undefined && { people: surveyPeople(mapping.people?.path ?? '', text, vocabulary) }),
    ...others,
  };
}

/** Whose a mapping is, and how its people are read. */
interface Found {
  readonly provider: OptionOwner;
  readonly vocabulary: PeopleVocabulary;
}

const VOCABULARIES: Readonly<Record<OptionOwner, PeopleVocabulary>> = {
  saviynt: saviyntPeople,
  entra: entraPeople,
  okta: oktaPeople,
  jumpcloud: jumpCloudPeople,
};
/** An archive is a transport package of Saviynt. What is in it is not looked at: it would be opened at every change. */
const PACKAGE: Found = { provider: 'saviynt', vocabulary: saviyntPeople };
const JUMPCLOUD: Found = { provider: 'jumpcloud', vocabulary: jumpCloudPeople };

/** What is at the path of a mapping: a preview's mapping, an archive that is not opened, or why there is none. */
async function mappingAt(
  mapping: ProjectMapping,
  files: FolderCache,
  looked: Looked | undefined,
): Promise<Found | string | undefined> {
  if (looked === undefined || mapping.path === undefined) return undefined;
  const { uri, place } = looked;
  if (place.kind !== 'file' && place.kind !== 'folder') return undefined;
  if (/\.zip$/i.test(uri)) return PACKAGE;
  const isFile = place.kind === 'file';
  const own = isFile ? [uri] : await files.jsonBelow(uri);
  const texts = await files.texts(own);
  // A file that is too large or cannot be read says nothing about the mapping.
  if (texts.length < own.length || own.length === 0) return own.length === 0 ? NO_JSON : undefined;
  const [neutral] = isFile ? texts.flatMap(({ uri, text }) => readNeutralDocument(uri, text) ?? []) : [];
  // Its own file says what keeps it from being planned.
  if (neutral !== undefined) return foundOf(neutral.mapping.provider);
  const { connector, direction } = mapping.options;
  const found = findMapping(texts, {
    place: mapping.path.path,
    isFile,
    ...(isFile && { beside: await files.texts(await files.jsonIn(uri.slice(0, uri.lastIndexOf('/') + 1))) }),
    ...(connector !== undefined && { connector }),
    ...(direction !== undefined && { direction: direction === 'push' ? 'okta-to-app' : 'app-to-okta' }),
  });
  if (typeof found !== 'string') return foundOf(found.provider);
  // A folder may have a neutral mapping alone.
  const isNeutral = texts.some(({ uri, text }) => readNeutralDocument(uri, text) !== undefined);
  return isNeutral ? undefined : found;
}

function foundOf(provider: OptionOwner | undefined): Found | undefined {
  return provider && { provider, vocabulary: VOCABULARIES[provider] };
}

const NO_JSON = 'The folder has no JSON files. Name a folder with the mapping, or the file.';

async function snapshotProblem(looked: Looked | undefined, files: FolderCache): Promise<string | undefined> {
  if (looked?.place.kind === 'folder') return 'it is a folder';
  const text = looked?.place.kind === 'file' ? await files.textOf(looked.uri) : undefined;
  if (text === undefined) return undefined;
  const result = parseSnapshot(text);
  if (result.ok) return undefined;
  const [problem] = result.problems;
  if (problem === undefined) return 'it has another form';
  return `${problem.path === '' ? 'the file' : problem.path} ${problem.reason}`.replace(/\.$/, '');
}
