import type { OktaDocument } from '../../../documents/okta/document';
import { placeAtPath } from '../../../documents/okta/schema';
import { type JsonCursor, jsonCursorAt, type KeyCursor } from '../../json-cursor';
import { type NamedAttribute, targetAttributes } from '../../okta/attributes';
import { mappingAt } from '../../okta/mapping-at';
import { type Insertion, tabStop } from '../../snippet';
import { atCursor, type Completion, type Draft } from '../completion';
import { memberDrafts } from '../schema-members';
import { namedDrafts, unquotedDrafts } from '../schema-values';

/** What can be written at `offset` outside expressions: attributes to fill, members, values. */
export function completeOkta(document: OktaDocument, offset: number): readonly Completion[] {
  const { json, text } = document;
  const cursor = jsonCursorAt(json, text.text, offset);
  if (cursor === undefined) return [];
  return drafts(document, cursor, offset).map((draft) => atCursor(draft, cursor, text));
}

function drafts(document: OktaDocument, cursor: JsonCursor, offset: number): readonly Draft[] {
  const mapping = mappingAt(document, offset);
  const place = placeAtPath(document, cursor.path);
  if (cursor.kind === 'key') {
    if (mapping?.form === 'api' && cursor.object === mapping.list)
      return free(cursor, targetAttributes(mapping, document)).map((each, rank) => attributeDraft(each, cursor, rank));
    return place === undefined ? [] : memberDrafts(place, cursor);
  }
  const isId = mapping?.form === 'terraform' && cursor.path.at(-1) === 'id' && typeof cursor.path.at(-2) === 'number';
  if (isId && mapping !== undefined)
    return targetAttributes(mapping, document).map(({ name, type, documentation }, rank) => ({
      label: name,
      kind: 'attribute',
      detail: type,
      documentation,
      insertion: [JSON.stringify(name)],
      rank,
    }));
  if (place === undefined) return [];
  return cursor.quoted ? namedDrafts(place) : [...namedDrafts(place), ...unquotedDrafts(place)];
}

/** The attributes that nothing fills yet. */
function free({ object, property }: KeyCursor, all: readonly NamedAttribute[]): readonly NamedAttribute[] {
  const filled = new Set(object.properties.filter((other) => other !== property).map(({ key }) => key.value));
  return all.filter(({ name }) => !filled.has(name));
}

/** An attribute with its whole mapping: the expression that is usual, and when it is applied. */
function attributeDraft({ name, type, documentation, usual }: NamedAttribute, cursor: KeyCursor, rank: number): Draft {
  const key = JSON.stringify(name);
  return {
    label: name,
    kind: 'attribute',
    detail: type,
    documentation,
    insertion: cursor.hasColon ? [key] : [`${key}: `, ...mappingOf(usual)],
    rank: usual === undefined ? 100 + rank : rank,
  };
}

function mappingOf(usual: string | undefined): Insertion {
  const expression = usual === undefined ? [tabStop()] : [JSON.stringify(usual).slice(1, -1)];
  return ['{ "expression": "', ...expression, '", "pushStatus": "', tabStop('PUSH', 'DONT_PUSH'), '" }'];
}
