import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SchemaPlace } from '../../../../server/src/documents/json-schema/schema-place';
import { readSaviyntDocument, type SaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { schemaOf } from '../../../../server/src/documents/saviynt/schema';
import { hover } from '../../../../server/src/features/hover';
import { type Workspace, workspaceOf } from '../../../../server/src/features/workspace';
import type { JsonNode, JsonProperty } from '../../../../server/src/json/node';
import { pathOf } from '../../../../server/src/json/path';
import { PARAMETERS } from '../../../../server/src/knowledge/saviynt/parameters';
import type { EmbeddedText } from '../../../../server/src/text/embedded-text';
import { formatPath } from '../../../support/format-path';

/** Every key of the tree, iteratively. */
function keysOf(root: JsonNode | undefined): readonly JsonProperty[] {
  const found: JsonProperty[] = [];
  const open: (JsonNode | undefined)[] = [root];
  for (let node = open.pop(); node !== undefined || open.length > 0; node = open.pop()) {
    if (node?.kind === 'array') open.push(...node.items);
    if (node?.kind !== 'object') continue;
    found.push(...node.properties);
    open.push(...node.properties.map(({ value }) => value));
  }
  return found;
}

/** Keys without a hover, or with one that stands elsewhere or says next to nothing. */
function silentKeys(document: SaviyntDocument, workspace: Workspace): readonly string[] {
  const silent: string[] = [];
  const ask = (root: JsonNode | undefined, text: EmbeddedText) => {
    for (const property of keysOf(root)) {
      const { start, end } = text.spanToFile(property.key);
      const found = hover(document, Math.floor((start + end) / 2), workspace);
      const isHere = found !== undefined && found.span.start <= start && found.span.end >= end;
      if (!isHere || found.markdown.length < property.key.value.length + 25) silent.push(formatPath(pathOf(property)));
    }
  };
  if (document.kind === 'saviynt/transportPackage') ask(document.json.root, document.text);
  for (const { parameters } of document.connections)
    for (const parameter of parameters) {
      ask(parameter.root, parameter.text);
      for (const { body } of parameter.calls) if (body !== undefined) ask(body.root, body.text);
    }
  return silent;
}

const others = new URL('../../../../../shared/data/saviynt/', import.meta.url);
const samples = new URL('../../../../samples/', import.meta.url);
const folders = [
  ...['ringcentral', 'ringcentral-broken', 'transport-package'].map((name) => new URL(`${name}/`, samples)),
  ...(existsSync(others) ? [others] : []),
];

describe('every key has a hover', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ name, text: readFileSync(new URL(encodeURIComponent(name), folder), 'utf8') })),
  );

  // The table of contents of a package holds nothing of a connection.
  it.each(files.filter(({ name }) => !name.includes('ObjectSummary')))('$name', ({ name, text }) => {
    const document = readSaviyntDocument(`file:///rc/${name}`, text);
    if (document === undefined) throw new Error('not recognised');
    const workspace = workspaceOf([document]);
    expect(silentKeys(document, workspace)).toEqual([]);
    const elsewhere: number[] = [];
    for (let offset = 0; offset <= text.length; offset++) {
      const found = hover(document, offset, workspace);
      if (found !== undefined && (found.span.start > offset || found.span.end < offset)) elsewhere.push(offset);
    }
    expect(elsewhere).toEqual([]);
  });
});

/** A value with every key that is documented for the place, and one whose name is free where there may be some. */
function everything(place: SchemaPlace | undefined): unknown {
  if (place === undefined) return 'x';
  const entries: [string, unknown][] = [...place.properties].map(([key, child]) => [key, everything(child)]);
  if (place.furtherKeys === 'named' && place.types.includes('object'))
    entries.push(['anyName', everything(place.property('anyName'))]);
  if (entries.length > 0) return Object.fromEntries(entries);
  return place.types.includes('array') ? [everything(place.items)] : 'x';
}

describe('every documented key has a hover with its source', () => {
  const known = PARAMETERS.filter(({ name }) => schemaOf(name) !== undefined);

  it.each(known)('$name', ({ name }) => {
    const text = JSON.stringify(everything(schemaOf(name)), null, 2);
    const document = readSaviyntDocument(`file:///rc/${name}.json`, text);
    if (document === undefined) throw new Error('not recognised');
    const workspace = workspaceOf([document]);
    const keys = keysOf(document.json.root);
    expect(keys.length).toBeGreaterThan(0);
    expect(silentKeys(document, workspace)).toEqual([]);
    const without = keys.filter(({ key }) => !hover(document, key.start + 1, workspace)?.markdown.includes('Source: '));
    expect(without.map((property) => formatPath(pathOf(property)))).toEqual([]);
  });
});
