import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { attributeOwner, schemaAt } from '../../documents/saviynt/schema';
import { attributesOf } from '../../knowledge/saviynt/attributes';
import { MAPPING_SEPARATOR, mappingTypes } from '../../knowledge/saviynt/mapping-words';
import type { KeyCursor } from '../json-cursor';
import { type Insertion, tabStop } from '../snippet';
import type { Draft } from './completion';
import type { Layout } from './layout';
import { schemaWords } from './schema-words';
import { bodyInsertion } from './snippet-body';
import { keyInsertion, valueInsertion } from './value-insertion';

/** The keys that are not there yet: documented ones, attributes of EIC, usual names where a name is free. */
export function keyDrafts(cursor: KeyCursor, parameter: SaviyntParameter): readonly Draft[] {
  const schema = schemaAt(parameter.name, cursor.path);
  if (schema === undefined) return [];
  const present = new Set(
    cursor.object.properties.filter((property) => property !== cursor.property).map(({ key }) => key.value),
  );
  // One way of paging excludes the others.
  if (cursor.path.at(-1) === 'pagination' && [...schema.properties.keys()].some((key) => present.has(key))) return [];
  const layout: Layout = parameter.text.depth === 0 ? 'lines' : 'one line';
  const documented = [...schema.properties]
    .filter(([key, child]) => !present.has(key) && child.isSuggested)
    .flatMap(([key, child]) => documentedDrafts(key, child, schema.required.includes(key), layout));
  const drafts = [...documented, ...attributeDrafts(schema, present), ...namedDrafts(schema, present, layout)];
  if (!cursor.hasColon) return drafts;
  // Only the key is written, so each is offered once.
  const keys = new Map(drafts.map((draft) => [draft.text ?? draft.label, draft] as const).reverse());
  return [...keys]
    .reverse()
    .map(([key, { text, ...draft }]) => ({ ...draft, label: key, insertion: [JSON.stringify(key)] }));
}

function documentedDrafts(key: string, child: SchemaPlace, isRequired: boolean, layout: Layout): readonly Draft[] {
  const rank = isRequired ? 0 : 1;
  const plain: Draft = {
    label: key,
    kind: 'key',
    ...schemaWords(child),
    insertion: keyInsertion(key, child, layout),
    rank,
  };
  if (child.snippets.length > 1)
    return child.snippets.map((snippet) => snippetDraft(key, snippet, child, layout, rank));
  const items = child.items?.snippets ?? [];
  if (items.length < 2) return [plain];
  return [
    plain,
    ...items.map((snippet) => snippetDraft(key, { ...snippet, body: [snippet.body] }, child, layout, rank)),
  ];
}

function snippetDraft(
  key: string,
  { label, description, body }: SchemaPlace['snippets'][number],
  child: SchemaPlace,
  layout: Layout,
  rank: number,
): Draft {
  const words = schemaWords(child);
  return {
    label: `${key}: ${label}`,
    text: key,
    kind: 'key',
    ...words,
    ...(description === undefined ? {} : { documentation: description }),
    insertion: [`${JSON.stringify(key)}: `, ...bodyInsertion(body, layout)],
    rank,
  };
}

/** Attributes of EIC as keys of a mapping, each with a path and a type to fill in. */
function attributeDrafts(schema: SchemaPlace, present: ReadonlySet<string>): readonly Draft[] {
  const owner = attributeOwner(schema);
  if (owner === undefined) return [];
  const lower = new Set([...present].map((key) => key.toLowerCase()));
  const isMapping = schema.property('')?.title === 'mapping';
  return attributesOf(owner)
    .filter(({ name }) => !lower.has(name.toLowerCase()))
    .map(({ name, documentation }, rank) => ({
      label: name,
      kind: 'attribute',
      detail: `attribute of the ${owner}`,
      documentation,
      insertion: [`${JSON.stringify(name)}: `, ...(isMapping ? mappingInsertion() : ['"', tabStop(), '"'])],
      rank,
    }));
}

function mappingInsertion(): Insertion {
  return ['"', tabStop(), MAPPING_SEPARATOR, tabStop(...mappingTypes.keys()), '"'];
}

/** Usual names where the author chooses them: call1, acctAuth, Group; with everything that may stand there. */
function namedDrafts(schema: SchemaPlace, present: ReadonlySet<string>, layout: Layout): readonly Draft[] {
  const free = schema.names.filter((name) => !present.has(name));
  const [first] = free;
  const child = schema.property('');
  if (first === undefined || child === undefined) return [];
  if (child.snippets.length < 2)
    return free.map((name, index) => ({
      label: name,
      kind: 'key',
      ...schemaWords(child),
      insertion: [`${JSON.stringify(name)}: `, ...valueInsertion(child, layout, 0)],
      rank: index,
    }));
  return child.snippets.map(({ label, description, body }, index) => ({
    label: `${first}: ${label}`,
    text: first,
    kind: 'key',
    ...(description === undefined ? {} : { documentation: description }),
    insertion: ['"', tabStop(first), '": ', ...bodyInsertion(body, layout)],
    rank: index,
  }));
}
