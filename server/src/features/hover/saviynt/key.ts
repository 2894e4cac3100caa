import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { attributeOwner, schemaAt, schemaOf } from '../../../documents/saviynt/schema';
import type { JsonProperty } from '../../../json/node';
import { pathOf } from '../../../json/path';
import { attributeSource, findAttribute } from '../../../knowledge/saviynt/attributes';
import { describeMistakenKey } from '../../../knowledge/saviynt/mistaken-keys';
import { type KeyFinding, keyFindings } from '../../../rules/saviynt/support/keys';
import { codeSpan, plainMarkdown } from '../../markdown';
import type { Hover } from '../hover';
import { factsOf, sourceLine, typeWords } from './words';

/** What a key is for: documented, an attribute of EIC, the author's own, or known to no source. */
export function hoverKey(property: JsonProperty, parameter: SaviyntParameter): Hover {
  const { key } = property;
  const holderPath = pathOf(property.parent);
  const holder = schemaAt(parameter.name, holderPath);
  const [name, text] =
    attributeWords(key.value, holder) ??
    documentedWords(key.value, holder) ??
    freeWords(property, holderPath, holder, parameter);
  return { span: parameter.text.spanToFile(key), markdown: [name, ...text].join('\n\n') };
}

type Words = readonly [head: string, text: readonly string[]];

function headOf(name: string, what = ''): string {
  const bold = `**${plainMarkdown(name)}**`;
  return what === '' ? bold : `${bold} — ${what}`;
}

/** A key of a mapping: the attribute that is filled. */
function attributeWords(name: string, holder: SchemaPlace | undefined): Words | undefined {
  const owner = attributeOwner(holder);
  if (holder === undefined || owner === undefined) return undefined;
  const attribute = findAttribute(owner, name);
  const value = holder.property(name)?.description ?? '';
  const known = attribute?.documentation ?? `No public source lists this attribute of the ${owner}; EIC may know it.`;
  return [
    headOf(name, `attribute of the ${owner}`),
    [known, value, ...sourceLine(attribute ? attributeSource : holder.source)],
  ];
}

function documentedWords(name: string, holder: SchemaPlace | undefined): Words | undefined {
  // Names of headers have no letter case (RFC 9110 §5.1).
  const known = holder?.furtherKeys === 'named' ? inAnyCase(name, holder) : name;
  const schema = holder?.property(known);
  if (holder === undefined || schema?.description === undefined) return undefined;
  const isNamed = holder.properties.has(known);
  return [headOf(name, isNamed ? typeWords(schema) : ''), [schema.description, ...factsOf(schema)]];
}

function inAnyCase(name: string, { properties }: SchemaPlace): string {
  const lower = name.toLowerCase();
  return [...properties.keys()].find((known) => known.toLowerCase() === lower) ?? name;
}

/** A key that is documented nowhere: part of something free, the author's own, or probably a slip. */
function freeWords(
  property: JsonProperty,
  holderPath: readonly (string | number)[],
  holder: SchemaPlace | undefined,
  parameter: SaviyntParameter,
): Words {
  const name = property.key.value;
  const { info } = parameter;
  if (schemaOf(info.name) === undefined)
    return [
      headOf(name, `part of ${info.name}`),
      [`${info.purpose} No public source shows its shape, so nothing in it is judged.`, ...sourceLine(info.source)],
    ];
  if (holder?.ownKeys !== undefined) return [headOf(name), [holder.ownKeys, ...sourceLine(holder.source)]];
  if (holder === undefined || (holder.properties.size === 0 && holder.furtherKeys === 'own')) {
    const [around, place] = nearestDocumented(holderPath, parameter);
    if (place?.description !== undefined)
      return [headOf(name, `part of ${codeSpan(around)}`), [place.description, ...sourceLine(place.source)]];
  }
  const mistake = describeMistakenKey(name, String(holderPath.at(-1) ?? ''));
  if (mistake !== undefined) return [headOf(name), [mistake, ...sourceLine('published Saviynt packages')]];
  const finding = keyFindings(parameter).find((found) => found.property === property);
  const around = holderPath.length === 0 ? info.name : (finding?.around ?? holder?.title ?? 'this object');
  return [headOf(name), [unknownWords(finding, around, holder)]];
}

/** The innermost place on the way that any source documents. */
function nearestDocumented(
  path: readonly (string | number)[],
  { name }: SaviyntParameter,
): readonly [string, SchemaPlace | undefined] {
  let place = schemaOf(name);
  let nearest: readonly [string, SchemaPlace | undefined] = [name, place];
  for (const step of path) {
    place = place?.child(step);
    if (place === undefined) break;
    if (place.description !== undefined) nearest = [String(step), place];
  }
  return nearest;
}

function unknownWords(finding: KeyFinding | undefined, around: string, holder: SchemaPlace | undefined): string {
  const text = `No public Saviynt source documents it in ${around}. It is probably ignored.`;
  switch (finding?.kind) {
    case 'case':
    case 'near':
      return `${text} There is a key ${codeSpan(finding.right)}: ${holder?.property(finding.right)?.description ?? ''}`;
    case 'misplaced':
      return `${text} It is documented for ${finding.homeName}.`;
    default:
      return text;
  }
}
