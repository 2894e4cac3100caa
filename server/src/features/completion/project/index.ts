import type { ProjectDocument } from '../../../documents/project/document';
import type { ProjectMapping } from '../../../documents/project/model';
import { type OptionOwner, projectOption } from '../../../documents/project/options';
import { projectPlace } from '../../../documents/project/schema';
import type { SurveyedPeople } from '../../../documents/project/survey';
import { type JsonCursor, jsonCursorAt, type KeyCursor } from '../../json-cursor';
import { atCursor, type Completion, type Draft } from '../completion';
import { memberDrafts } from '../schema-members';
import { namedDrafts, unquotedDrafts } from '../schema-values';
import { isPathMember, pathDrafts } from './paths';
import { attributeDrafts, columnDrafts, columnValueDrafts, emailDrafts, personDrafts } from './people';
import { ruleDrafts } from './rules';

/** What can be written at `offset` of a project file. */
export function completeProject(document: ProjectDocument, offset: number): readonly Completion[] {
  const { json, text } = document;
  const cursor = jsonCursorAt(json, text.text, offset);
  if (cursor === undefined) return [];
  return draftsAt(document, cursor).map((draft) => atCursor(draft, cursor, text));
}

function draftsAt(document: ProjectDocument, cursor: JsonCursor): readonly Draft[] {
  const { path } = cursor;
  const mapping = path[0] === 'mappings' && typeof path[1] === 'number' ? mappingAt(document, path[1]) : undefined;
  const people = mapping && document.survey?.mappings[mapping.index]?.people;
  return cursor.kind === 'key' ? keysAt(document, cursor, mapping, people) : valuesAt(document, cursor, people);
}

/** Of entries that are no objects the index in the list is another one than in the model. */
function mappingAt({ project }: ProjectDocument, index: number): ProjectMapping | undefined {
  const list = project.node.get('mappings');
  const node = list?.kind === 'array' ? list.items[index] : undefined;
  return project.mappings.find((mapping) => mapping.node === node);
}

function keysAt(
  document: ProjectDocument,
  cursor: KeyCursor,
  mapping: ProjectMapping | undefined,
  people: SurveyedPeople | undefined,
): readonly Draft[] {
  const { path } = cursor;
  const last = path.at(-1);
  if (path.length === 1 && last === 'rules') return ruleDrafts(cursor);
  if (path.length === 5 && last === 'attributes') return attributeDrafts(cursor);
  if (path.length === 6 && last === 'key' && people !== undefined) return columnDrafts(people, cursor);
  const place = projectPlace(path);
  if (place === undefined) return [];
  const drafts = memberDrafts(place, cursor);
  if (path.length !== 3 || last !== 'options' || mapping === undefined) return drafts;
  const provider = mapping.isJumpCloud ? 'jumpcloud' : document.survey?.mappings[mapping.index]?.provider;
  return drafts.filter(({ label }) => belongs(label, provider));
}

/** Whether an option means something to a provider; as long as nobody knows whose mapping it is, every one may. */
function belongs(name: string, provider: OptionOwner | undefined): boolean {
  const owners = projectOption(name)?.owners;
  return provider === undefined || owners === undefined || owners.includes(provider);
}

function valuesAt(
  document: ProjectDocument,
  { path, quoted }: JsonCursor,
  people: SurveyedPeople | undefined,
): readonly Draft[] {
  const last = path.at(-1);
  if (path[0] === 'mappings' && path.length === 3 && isPathMember(last)) return pathDrafts(last, document.survey);
  if (people !== undefined && path[2] === 'expectations') {
    if (path.length === 5 && last === 'person') return personDrafts(people);
    if (path.length === 6 && last === 'email') return emailDrafts(people);
    if (path.length === 7 && path[5] === 'key' && typeof last === 'string') return columnValueDrafts(people, last);
  }
  const place = projectPlace(path);
  if (place === undefined) return [];
  return quoted ? namedDrafts(place) : [...namedDrafts(place), ...unquotedDrafts(place)];
}
