import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { readMappingValue } from '../../../documents/saviynt/mapping-value';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { attributeOwner, schemaAt } from '../../../documents/saviynt/schema';
import type { JsonBoolean, JsonNull, JsonNumber, JsonString } from '../../../json/node';
import { pathOf } from '../../../json/path';
import { attributeSource, findAttribute } from '../../../knowledge/saviynt/attributes';
import {
  describeMappingSource,
  describePath,
  MAPPING_SEPARATOR,
  mappingTypes,
} from '../../../knowledge/saviynt/mapping-words';
import { touches } from '../../../text/span';
import { codeSpan, plainMarkdown } from '../../markdown';
import type { Hover } from '../hover';
import { sourceLine } from './words';

type Scalar = JsonBoolean | JsonNull | JsonNumber | JsonString;

/** What a value means; where nothing is known about it, what its key is for. */
export function hoverValue(node: Scalar, offset: number, parameter: SaviyntParameter): Hover | undefined {
  const path = pathOf(node);
  const holder = schemaAt(parameter.name, path.slice(0, -1));
  if (
    node.kind === 'string' &&
    holder !== undefined &&
    attributeOwner(holder) !== undefined &&
    holder.types.includes('object')
  )
    return hoverMapping(node, offset, holder, parameter);
  const own = schemaAt(parameter.name, path);
  // An item that is not described for itself is what its list is.
  const schema = own?.description === undefined && typeof path.at(-1) === 'number' ? holder : own;
  if (schema === undefined) return undefined;
  const text = meaningOf(String(node.value), schema) ?? plainWords(node, schema);
  return text === undefined ? undefined : { span: parameter.text.spanToFile(node), markdown: text };
}

/** What this very value means: an attribute of EIC, or one of the values that sources explain. */
function meaningOf(value: string, schema: SchemaPlace): string | undefined {
  const { description = '' } = schema;
  const attributes = attributeOwner(schema);
  const attribute = attributes && findAttribute(attributes, value);
  if (attribute !== undefined) {
    const head = `**${plainMarkdown(value)}** — attribute of the ${attributes}`;
    return [head, attribute.documentation, description, ...sourceLine(attributeSource)].join('\n\n');
  }
  // Values are compared as a person means them; rules speak about blanks and letter case.
  const meaning = schema.meanings.get(value) ?? meaningInAnyCase(value.trim().toLowerCase(), schema);
  if (meaning === undefined) return undefined;
  const head = `**${value === '' ? '""' : plainMarkdown(value)}**`;
  return [head, meaning, description, ...sourceLine(schema.source)].join('\n\n');
}

function meaningInAnyCase(value: string, { meanings }: SchemaPlace): string | undefined {
  for (const [known, meaning] of meanings) if (known.toLowerCase() === value) return meaning;
  return undefined;
}

function plainWords(node: Scalar, { description, source }: SchemaPlace): string | undefined {
  if (description === undefined) return undefined;
  const parts = node.kind === 'string' ? describePath(node.value) : [];
  return [...(parts.length === 0 ? [] : [parts.join(' ')]), description, ...sourceLine(source)].join('\n\n');
}

/** `path~#~type`: on the path what it stands for, behind it what the type means. */
function hoverMapping(
  node: JsonString,
  offset: number,
  { source: from, attributes = 'account' }: SchemaPlace,
  parameter: SaviyntParameter,
): Hover {
  const inner = parameter.text.inString(node);
  const { source, sourceSpan, type, typeSpan } = readMappingValue(node.value);
  const at = inner.fromFile(parameter.text.toFile(offset));
  const isOnType = type !== undefined && at > sourceSpan.end && touches(typeSpan, at);
  // On a quote the string as a whole is meant.
  const isBeside = offset < node.contentStart || offset > node.contentEnd;
  const span = isBeside ? parameter.text.spanToFile(node) : inner.spanToFile(isOnType ? typeSpan : sourceSpan);
  if (isOnType) {
    const meaning =
      mappingTypes.get(type.trim()) ?? 'No public source knows this type; whether EIC takes it is unknown.';
    return {
      span,
      markdown: [
        `**${plainMarkdown(`${MAPPING_SEPARATOR}${type}`)}** — type of the value`,
        meaning,
        ...sourceLine(from),
      ].join('\n\n'),
    };
  }
  const key = node.parent?.kind === 'property' ? node.parent.key.value : '';
  const what = describeMappingSource(source);
  const words =
    what ??
    [`Where the record holds the value. It fills ${codeSpan(key)} of the ${attributes}.`, ...describePath(source)].join(
      ' ',
    );
  return { span, markdown: [`**${plainMarkdown(source)}**`, words, ...sourceLine(from)].join('\n\n') };
}
