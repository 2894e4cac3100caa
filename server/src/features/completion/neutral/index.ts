import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import type { NeutralDocument } from '../../../documents/neutral/document';
import { neutralPlace } from '../../../documents/neutral/schema';
import { neutralTargets } from '../../../knowledge/ringcentral/scim-targets';
import { sourceAttributesOf } from '../../../knowledge/source-attributes';
import { type JsonCursor, jsonCursorAt, type KeyCursor, type ValueCursor } from '../../json-cursor';
import { atCursor, type Completion, type Draft } from '../completion';

/** What can be written at `offset` of a neutral mapping outside expressions. */
export function completeNeutral(document: NeutralDocument, offset: number): readonly Completion[] {
  const { json, text } = document;
  const cursor = jsonCursorAt(json, text.text, offset);
  if (cursor === undefined) return [];
  return draftsAt(document, cursor).map((draft) => atCursor(draft, cursor, text));
}

function draftsAt(document: NeutralDocument, cursor: JsonCursor): readonly Draft[] {
  if (cursor.kind === 'key') return memberDrafts(cursor);
  const last = cursor.path.at(-1);
  if (cursor.path[0] === 'attributes' && last === 'target') return targetDrafts(document, cursor);
  if (cursor.path[0] === 'attributes' && last === 'attribute') return sourceDrafts(document);
  if (cursor.path.length === 2 && cursor.path[0] === 'attributes') return cursor.quoted ? [] : missingDrafts(document);
  const place = neutralPlace(cursor.path);
  return place === undefined ? [] : valueDrafts(place, cursor.quoted);
}

function memberDrafts(cursor: KeyCursor): readonly Draft[] {
  const place = neutralPlace(cursor.path);
  if (place === undefined) return [];
  return [...place.properties]
    .filter(([name]) => cursor.object.property(name) === undefined || cursor.property?.key.value === name)
    .map(([name, { description }], rank) => ({
      label: name,
      kind: 'key' as const,
      ...(description === undefined ? {} : { documentation: description }),
      insertion: cursor.hasColon ? [JSON.stringify(name)] : [`${JSON.stringify(name)}: `],
      rank,
    }));
}

/** Those that no other entry fills come first. */
function targetDrafts({ mapping }: NeutralDocument, { node }: ValueCursor): readonly Draft[] {
  if (mapping.direction === 'fromRingCentral')
    return mapping.provider === undefined ? [] : named(sourceAttributesOf(mapping.provider));
  const filled = new Set(
    mapping.attributes.flatMap(({ targetNode }) => (targetNode === node ? [] : (targetNode?.value ?? []))),
  );
  return neutralTargets.map(({ path, documentation, isRequired }, rank) => ({
    label: path,
    kind: 'attribute' as const,
    detail: isRequired ? 'required' : 'optional',
    documentation,
    insertion: [JSON.stringify(path)],
    rank: rank + (filled.has(path) ? 100 : 0),
  }));
}

function sourceDrafts({ mapping }: NeutralDocument): readonly Draft[] {
  if (mapping.direction === 'fromRingCentral')
    return named(neutralTargets.map(({ path, documentation }) => ({ name: path, documentation })));
  return mapping.provider === undefined ? [] : named(sourceAttributesOf(mapping.provider));
}

function named(attributes: readonly { readonly name: string; readonly documentation: string }[]): readonly Draft[] {
  return attributes.map(({ name, documentation }, rank) => ({
    label: name,
    kind: 'attribute',
    documentation,
    insertion: [JSON.stringify(name)],
    rank,
  }));
}

/** Whole entries for RingCentral's attributes that nothing fills yet. */
function missingDrafts({ mapping }: NeutralDocument): readonly Draft[] {
  if (mapping.direction === 'fromRingCentral') return [];
  const filled = new Set(mapping.attributes.map(({ target }) => target));
  return neutralTargets
    .filter(({ path }) => !filled.has(path))
    .map(({ path, documentation }, rank) => ({
      label: path,
      kind: 'value',
      detail: 'an entry for this attribute',
      documentation,
      insertion: [`{ "target": ${JSON.stringify(path)}, "source": { "attribute": "" } }`],
      rank,
    }));
}

function valueDrafts(place: SchemaPlace, quoted: boolean): readonly Draft[] {
  const { types, values, meanings } = place;
  const words = types.includes('boolean') && !quoted ? [true, false] : [];
  return [...values, ...words]
    .filter((value) => !quoted || typeof value === 'string')
    .map((value, rank) => {
      const meaning = meanings.get(String(value)) ?? place.description;
      return {
        label: String(value),
        kind: 'value',
        ...(meaning === undefined ? {} : { documentation: meaning }),
        insertion: [JSON.stringify(value)],
        rank,
      };
    });
}
