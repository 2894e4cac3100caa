import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import type { JsonValue } from '../../json/value';
import { type Insertion, tabStop } from '../snippet';
import { type Layout, lineBreak } from './layout';
import { bodyInsertion } from './snippet-body';

/** `"key": ` and a value of the kind that `schema` expects, with places to fill in. */
export function keyInsertion(key: string, schema: SchemaPlace | undefined, layout: Layout): Insertion {
  return [`${JSON.stringify(key)}: `, ...valueInsertion(schema, layout, 0)];
}

/** A value of the kind that `schema` expects. Whatever is left unfilled is JSON already. */
export function valueInsertion(schema: SchemaPlace | undefined, layout: Layout, depth: number): Insertion {
  const [snippet] = schema?.snippets ?? [];
  if (snippet !== undefined && schema?.snippets.length === 1) return bodyInsertion(snippet.body, layout, depth);
  const types = schema?.types ?? [];
  const values = schema?.values ?? [];
  const [first] = values;
  if (types.includes('boolean')) return [tabStop(...(first === false ? ['false', 'true'] : ['true', 'false']))];
  if (types.includes('integer') || types.includes('number'))
    return [tabStop(typeof first === 'number' ? `${first}` : '0')];
  const [structure] = values.filter((value) => typeof value === 'object' && value !== null);
  if (structure !== undefined) return [format(structure, layout, depth)];
  if (types.includes('string') || types.length === 0) {
    const texts = values
      .filter((value) => typeof value === 'string')
      .map((value) => JSON.stringify(value).slice(1, -1));
    return ['"', tabStop(...texts), '"'];
  }
  if (types.includes('array')) return listInsertion(schema, layout, depth);
  return objectInsertion(schema, layout, depth);
}

function listInsertion(schema: SchemaPlace | undefined, layout: Layout, depth: number): Insertion {
  const item = schema?.child(0);
  if (item === undefined || item.types.length === 0) return ['[', tabStop(), ']'];
  return ['[', ...valueInsertion(item, layout, depth), ']'];
}

/** An object with the keys it must have. */
function objectInsertion(schema: SchemaPlace | undefined, layout: Layout, depth: number): Insertion {
  const keys = depth > 2 ? [] : (schema?.required ?? []);
  const open = lineBreak(layout, depth + 1);
  const members =
    keys.length === 0
      ? [[tabStop()]]
      : keys.map((key, index) => [
          ...(index === 0 ? [] : [`,${layout === 'lines' ? open : ' '}`]),
          `${JSON.stringify(key)}: `,
          ...valueInsertion(schema?.child(key), layout, depth + 1),
        ]);
  return [`{${open}`, ...members.flat(), `${lineBreak(layout, depth)}}`];
}

function format(value: JsonValue, layout: Layout, depth: number): string {
  if (layout === 'one line' || Array.isArray(value)) return oneLine(value);
  return JSON.stringify(value, null, '\t').replaceAll('\n', lineBreak(layout, depth));
}

/** JSON on one line with a blank behind commas and colons, as a person writes it. */
function oneLine(value: JsonValue): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/([[{]) | ([\]}])/g, '$1$2');
}
