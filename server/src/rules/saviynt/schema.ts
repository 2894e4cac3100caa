import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { type SchemaError, schemaErrors } from '../../documents/saviynt/schema';
import type { JsonNode } from '../../json/node';
import { nodeAtPointer } from '../../json/path';
import { documentValue } from '../../json/value';
import type { Severity } from '../diagnostic';
import type { Finding, Rule } from '../rule';
import { surelyFits } from './support/keys';
import { isPlaceholder } from './support/nodes';
import { wrongShape } from './support/shape';

/** What the JSON Schema of the parameter says about the kinds of values and the keys that may not be missing. */
export const schema: Rule = {
  code: 'saviynt/schema',
  severity: 'warning',
  title: 'Value of the wrong kind',
  check({ parameter }, report) {
    if (parameter.root === undefined || wrongShape(parameter) !== undefined || surelyFits(parameter)) return;
    const seen = new Set<string>();
    for (const error of schemaErrors(parameter.name, documentValue(parameter.json))) {
      const finding = findingOf(error, parameter);
      if (finding === undefined) continue;
      const place = `${finding.span.start} ${error.params.missingProperty ?? ''}`;
      if (seen.has(place)) continue;
      seen.add(place);
      report(finding);
    }
  },
};

function findingOf(error: SchemaError, parameter: SaviyntParameter): Finding | undefined {
  const node = nodeAtPointer(parameter.root, error.instancePath);
  if (node === undefined || node.kind === 'invalid') return undefined;
  if (error.keyword === 'required') return missing(error, node, parameter);
  if (node.kind === 'string' && isPlaceholder(node.value)) return undefined;
  const expected = error.keyword === 'pattern' ? patternWord(error, node) : typeWords(error.params.type);
  if (expected === undefined) return undefined;
  const key = node.parent?.kind === 'property' ? ` for "${node.parent.key.value}"` : ' here';
  const actual =
    error.keyword === 'pattern' && node.kind === 'string' ? `"${node.value}" is none` : `this is ${ACTUAL[node.kind]}`;
  const needsContainer = expected === WORDS.object || expected === WORDS.array;
  return {
    span: node.kind === 'object' || node.kind === 'array' ? { start: node.start, end: node.start + 1 } : node,
    at: parameter.text,
    message: `Saviynt expects ${expected}${key}; ${actual}.`,
    ...(needsContainer ? { severity: 'error' as Severity } : {}),
  };
}

function missing(error: SchemaError, node: JsonNode, parameter: SaviyntParameter): Finding | undefined {
  const key = error.params.missingProperty ?? '';
  // In a file that is being typed, what is missing may stand in the part that could not be read.
  if (parameter.json.problems.length > 0) return undefined;
  const around = node.parent?.kind === 'property' ? node.parent.key : undefined;
  const what = around === undefined ? 'This object' : `"${around.value}"`;
  return {
    span: around ?? { start: node.start, end: node.start + 1 },
    at: parameter.text,
    message: `${what} has no "${key}"${CONSEQUENCES.get(key) ?? ''}. Add it.`,
    ...(key === 'url' || key === 'authentications' ? { severity: 'error' as Severity } : {}),
  };
}

const CONSEQUENCES: ReadonlyMap<string, string> = new Map([
  ['authentications', ', so no call can sign in'],
  ['connection', ', so Saviynt is not told how to sign in'],
  ['httpMethod', ', so the HTTP method is not known'],
  ['url', ', so there is no request to send'],
]);

const WORDS = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
} as const;

const ACTUAL: Readonly<Record<Exclude<JsonNode['kind'], 'invalid'>, string>> = {
  array: 'a list',
  boolean: 'true or false',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

/** `an object`, `a string or an object`. A number or flag may always be written as a string; that goes without saying. */
function typeWords(type: string | readonly string[] | undefined): string | undefined {
  const types = typeof type === 'string' ? type.split(',') : [...(type ?? [])];
  const words = types
    .filter(
      (name) => !(name === 'string' && types.length === 2 && (types.includes('integer') || types.includes('boolean'))),
    )
    .map((name) => WORDS[name as keyof typeof WORDS] ?? name);
  if (words.length < 2) return words[0];
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The two patterns of our schemas are those of numbers and of flags written as strings. */
function patternWord(error: SchemaError, node: JsonNode): string | undefined {
  if (node.kind !== 'string' || node.value.trim() === '') return undefined;
  return JSON.stringify(error.params).includes('true') ? WORDS.boolean : WORDS.integer;
}
