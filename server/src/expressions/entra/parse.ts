import type { Finding } from '../kit/finding';
import type { ParsedExpression } from '../kit/language';
import type { Node } from './syntax/node';
import { EntraParser } from './syntax/parser';

/** Longer expressions are refused ("Known issues for provisioning in Microsoft Entra ID"). */
export const lengthLimit = 10_000;

/** A parsed Entra expression. */
export interface EntraExpression extends ParsedExpression {
  readonly root: Node;
  /** What kind of mapping it is; `source.type` of the mapping has to agree. */
  readonly mapping: MappingKind;
}

/**
 * `Attribute` and `Constant` are mappings that need no function: the portal calls them Direct and Constant, and the types
 * of `attributeMappingSource` are named like this. Undefined: it is none of the three.
 */
export type MappingKind = 'Attribute' | 'Constant' | 'Function' | undefined;

/** Parses `text`. Takes time proportional to its length; no text makes it throw. */
export function parseEntra(text: string): EntraExpression {
  const parser = new EntraParser(text);
  const root = parser.root();
  const problems: Finding[] = parser.findings.sort((a, b) => a.span.start - b.span.start);
  if (text.length > lengthLimit) problems.unshift(tooLong(text));
  return { text, root, problems, mapping: mappingOf(root) };
}

function mappingOf(root: Node): MappingKind {
  if (root.kind === 'call') return 'Function';
  if (root.kind === 'attribute') return 'Attribute';
  return root.kind === 'string' || root.kind === 'number' ? 'Constant' : undefined;
}

function tooLong(text: string): Finding {
  return {
    code: 'failure',
    severity: 'error',
    span: { start: 0, end: text.length },
    message: `This expression has ${text.length} characters. Entra takes at most ${lengthLimit} and refuses to save it. Move part of it into an attribute of its own.`,
    data: { length: text.length, limit: lengthLimit },
  };
}
