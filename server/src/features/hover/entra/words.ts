import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { linkedPage } from '../../../knowledge/entra/pages';
import type { Source } from '../../../knowledge/scim/sources';
import { codeSpan } from '../../markdown';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'list'],
  ['boolean', 'true or false'],
  ['integer', 'whole number'],
  ['string', 'text'],
]);

/** `text or null`: what a member holds, for people. Numbers of enumerations go without saying. */
export function typeOf({ types, values }: SchemaPlace): string {
  const isNamed = types.includes('string') && values.length > 0;
  const shown = types.filter((type) => !(isNamed && type === 'integer'));
  return shown.map((type) => TYPES.get(type) ?? type).join(' or ');
}

/** The values with their meanings, the default and the source of a member, a paragraph each. */
export function factLines({ default: usual, meanings, source }: SchemaPlace): readonly string[] {
  return [
    ...(meanings.size === 0
      ? []
      : [[...meanings].map(([value, meaning]) => `- ${codeSpan(value)}: ${meaning}`).join('\n')]),
    ...(usual === undefined ? [] : [`Default: ${codeSpan(JSON.stringify(usual))}.`]),
    ...pageLine(source),
  ];
}

/** The page a statement comes from as a line of Markdown; none when that is not said. */
export function pageLine(source: string | undefined): readonly string[] {
  return source === undefined ? [] : [`Source: ${linkedPage(source)}`];
}

/** A source as a line of Markdown, with a link where it has one. */
export function sourceLine({ title, url }: Source): string {
  return `Source: ${url === undefined ? title : `[${title}](${url})`}`;
}
