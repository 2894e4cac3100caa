import { schemaUrns } from '../../knowledge/scim/schema-urns';
import type { AttributePath } from './syntax';
import { fail } from './syntax-error';

const knownUrns = schemaUrns.map(({ urn }) => urn.toLowerCase());

function isAlpha(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** ATTRNAME = ALPHA *("-" / "_" / DIGIT / ALPHA), and `$ref` (RFC 7643 §2.1, §2.4). */
export function isAttributeName(name: string): boolean {
  if (name === '$ref') return true;
  if (name === '' || !isAlpha(name.charCodeAt(0))) return false;
  for (let index = 1; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (!isAlpha(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 95) return false;
  }
  return true;
}

function isUrn(text: string): boolean {
  return text.charAt(3) === ':' && text.slice(0, 3).toLowerCase() === 'urn';
}

/** Where the attribute name begins: after a known URN, else after the last colon. */
function splitUrn(text: string, start: number): { readonly urn?: string; readonly nameAt: number } {
  if (!isUrn(text)) return { nameAt: 0 };
  const lower = text.toLowerCase();
  for (const urn of knownUrns) {
    if (!lower.startsWith(urn)) continue;
    if (lower.length === urn.length) return { nameAt: 0 };
    const separator = text.charAt(urn.length);
    if (separator === ':') return { urn: text.slice(0, urn.length), nameAt: urn.length + 1 };
    if (separator === '.') {
      fail(
        'dot-after-urn',
        start + urn.length,
        start + urn.length + 1,
        'A colon, not a dot, stands between a schema URN and its attribute.',
      );
    }
  }
  const colon = text.lastIndexOf(':');
  return { urn: text.slice(0, colon), nameAt: colon + 1 };
}

/**
 * Reads one word as an attribute path.
 * @param start where the word stands in the text being parsed
 * @throws PathSyntaxError
 */
export function readAttributePath(text: string, start: number): AttributePath {
  const end = start + text.length;
  const { urn, nameAt } = splitUrn(text, start);
  const span = { start, end };
  if (nameAt === 0 && isUrn(text)) return { attribute: text, attributeSpan: span, span };
  const [name = '', sub, more] = text.slice(nameAt).split('.', 3);
  const nameEnd = start + nameAt + name.length;
  if (!isAttributeName(name)) {
    fail(
      'invalid-attribute-name',
      start + nameAt,
      Math.max(nameEnd, start + 1),
      `${quote(name)} is not an attribute name.`,
    );
  }
  if (more !== undefined) {
    fail('too-many-sub-attributes', nameEnd + 1 + (sub ?? '').length, end, 'A path has one sub-attribute at most.');
  }
  const attributeSpan = { start: start + nameAt, end: nameEnd };
  const base = { ...(urn !== undefined && { urn }), attribute: name, attributeSpan, span };
  if (sub === undefined) return base;
  const subAttributeSpan = { start: nameEnd + 1, end: nameEnd + 1 + sub.length };
  if (!isAttributeName(sub)) {
    fail('invalid-attribute-name', nameEnd, end, `${quote(sub)} is not the name of a sub-attribute.`);
  }
  return { ...base, subAttribute: sub, subAttributeSpan };
}

function quote(text: string): string {
  return text === '' ? 'An empty text' : `"${text}"`;
}
