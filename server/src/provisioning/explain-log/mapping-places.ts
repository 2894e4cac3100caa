import { asObject, textOf } from '../../json/narrow';
import type { JsonNode, JsonProperty } from '../../json/node';
import { parseJson } from '../../json/parse';
import type { NamedParameter } from '../../knowledge/ringcentral/errors/parameters';
import { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';

/** Where a mapping fills an attribute. */
export interface MappingPlace {
  /** In the text of the mapping. */
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  /** The attribute as the mapping names it. */
  readonly attribute: string;
  /** What fills it: an expression, an attribute or a constant, as it is written; empty when the mapping does not say. */
  readonly source: string;
}

/** Finds where the mapping of an identity provider fills attributes. */
export interface MappingPlaces {
  of(parameter: NamedParameter): readonly MappingPlace[];
}

const LONGEST_SOURCE = 200;

/**
 * Reads a mapping of Entra (a synchronization schema, a rule, an object mapping or a list of attribute mappings) or of Okta (a
 * profile mapping). A file of another kind has no places.
 */
export function readMappingPlaces(text: string): MappingPlaces {
  const lines = new LineIndex(text);
  const filled = new Map<string, MappingPlace[]>();
  const add = (attribute: string, node: Span, source: string) => {
    const place: MappingPlace = {
      span: { start: node.start, end: node.end },
      line: lines.positionAt(node.start).line + 1,
      attribute,
      source: source.length > LONGEST_SOURCE ? `${source.slice(0, LONGEST_SOURCE)}…` : source,
    };
    const key = pathKey(attribute);
    const same = filled.get(key);
    if (same === undefined) filled.set(key, [place]);
    else same.push(place);
  };
  const root = parseJson(text).root;
  const open: JsonNode[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'array') for (const item of node.items.toReversed()) open.push(item);
    if (node.kind !== 'object') continue;
    const target = node.get('targetAttributeName');
    if (target?.kind === 'string') add(target.value, target, entraSource(node.get('source')));
    for (const property of node.properties) {
      if (isOktaProperty(property))
        add(property.key.value, property.key, textOf(asObject(property.value)?.get('expression')));
    }
    for (const { value } of node.properties.toReversed()) if (value !== undefined) open.push(value);
  }
  return {
    of: ({ path, oktaNames }) => [path, ...oktaNames].flatMap((name) => filled.get(pathKey(name)) ?? []),
  };
}

/** Paths differ in blanks, letter case and the kind of quotes from one export to the next. */
function pathKey(path: string): string {
  return path.replace(/\s+/g, ' ').replaceAll("'", '"').trim().toLowerCase();
}

function entraSource(node: JsonNode | undefined): string {
  const source = asObject(node);
  return textOf(source?.get('expression')) || textOf(source?.get('name'));
}

/** An entry of `properties` in a profile mapping: an expression with its push status. */
function isOktaProperty({ value }: JsonProperty): boolean {
  const object = asObject(value);
  return object?.get('expression')?.kind === 'string' && object.get('pushStatus') !== undefined;
}
