import type { SaviyntDocument } from '../../../documents/saviynt/document';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { schemaOf } from '../../../documents/saviynt/schema';
import type { JsonProperty, JsonString } from '../../../json/node';
import { deepestAt, pathOf } from '../../../json/path';
import { connectionFields, type PackageField, parameterFields } from '../../../knowledge/saviynt/package-fields';
import { findParameter } from '../../../knowledge/saviynt/parameters';
import { plainMarkdown } from '../../markdown';
import type { Hover } from '../hover';
import { sourceLine } from './words';

/** In a package, outside the parameters: what a field of the connection is, which parameter a name means. */
export function hoverPackage(document: SaviyntDocument, offset: number): Hover | undefined {
  if (document.kind !== 'saviynt/transportPackage') return undefined;
  const node = deepestAt(document.json.root, offset);
  if (node === undefined || node.kind === 'property' || node.kind === 'object' || node.kind === 'array')
    return undefined;
  const property = node.parent?.kind === 'property' ? node.parent : undefined;
  if (property === undefined) return undefined;
  const isName = property.key !== node && property.key.value === 'attributename' && node.kind === 'string';
  const markdown = isName ? parameterWords(node.value) : fieldWords(property);
  return markdown === undefined ? undefined : { span: document.text.spanToFile(node), markdown };
}

/** The ciphertext of ConnectionJSON. */
export function hoverCiphertext({ text, name }: SaviyntParameter): Hover {
  return {
    span: text.spanToFile({ start: 0, end: text.text.length }),
    markdown: [
      `**${name}** — encrypted`,
      'Only the tenant that exported the package can read it. Leave it as it is, and enter the credentials again after importing the package into another tenant. The names of its authentications are unknown here.',
      ...sourceLine('published transport packages'),
    ].join('\n\n'),
  };
}

function parameterWords(name: string): string | undefined {
  const info = findParameter(name);
  if (info === undefined)
    return `**${plainMarkdown(name)}**\n\nNo public source names this parameter of a REST connection; it is left as it is.`;
  const shape = schemaOf(info.name) === undefined && info.shape !== 'text' ? ' No public source shows its shape.' : '';
  return [`**${info.name}** — parameter`, `${info.purpose}${shape}`, ...sourceLine(info.source)].join('\n\n');
}

function fieldWords(property: JsonProperty): string {
  const { key } = property;
  const field = fieldOf(property);
  if (field === 'connection') return `${title(key)} — connection\n\nA connection of the package, by its name.`;
  return field === undefined
    ? `${title(key)}\n\nNo public source explains this field; it is left as it is.`
    : [title(key), field.documentation, ...sourceLine(field.source)].join('\n\n');
}

function fieldOf(property: JsonProperty): PackageField | 'connection' | undefined {
  const path = pathOf(property);
  if (path.length === 1) return 'connection';
  const fields = path.length === 2 ? connectionFields : path[1] === 'EXTERNAL_ATTR' ? parameterFields : undefined;
  return fields?.get(property.key.value);
}

function title(key: JsonString): string {
  return `**${plainMarkdown(key.value)}**`;
}
