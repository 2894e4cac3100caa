import { describeShape } from '../../kit/describe-shape';
import type { FunctionEntry } from '../../kit/function-entry';
import type { ExpressionCompletion } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { signatureOf } from '../../kit/signature';
import { functionByName, methodsByName, namespaces } from '../catalogue';
import { createFacts } from '../check/facts';
import { oktaPlaceOf } from '../scope';
import type { Node } from '../syntax/node';

/** Everything an operand can begin with: references, functions, constants. */
export function operandItems(scope: Scope): readonly ExpressionCompletion[] {
  const bindings = [...scope.bindings.values()].map(
    ({ name, documentation, shape }): ExpressionCompletion => ({
      label: name,
      kind: 'binding',
      detail: describeShape(shape),
      documentation,
      rank: 10,
    }),
  );
  return [...bindings, ...functionItems, ...constantItems];
}

const functionItems: readonly ExpressionCompletion[] = [...functionByName.values()].map((entry) =>
  functionItem(entry, 'function', entry.deprecated === undefined ? 20 : 90),
);

const constantItems: readonly ExpressionCompletion[] = ['null', 'true', 'false'].map((label) => ({
  label,
  kind: 'keyword',
  detail: 'constant',
  rank: 50,
}));

export const operatorItems: readonly ExpressionCompletion[] = [
  { label: 'AND', kind: 'keyword', detail: 'true when both sides are', rank: 10 },
  { label: 'OR', kind: 'keyword', detail: 'true when one side is', rank: 11 },
];

/** `String.len`, `String.append` …, each as one label, when `name` is such a qualifier. */
export function namespaceItems(name: string): readonly ExpressionCompletion[] {
  const known = [...namespaces.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  return (known === undefined ? [] : (namespaces.get(known) ?? [])).map((entry) => functionItem(entry, 'function', 10));
}

/** Attributes of the value before the dot, then methods, where these run. */
export function memberItems(object: Node, scope: Scope): readonly ExpressionCompletion[] {
  const shape = createFacts(scope).shapeOf(object);
  const attributes = [...(shape.properties?.values() ?? [])].map(
    (property): ExpressionCompletion => ({
      label: property.name,
      kind: 'property',
      detail: describeShape(property.shape),
      documentation: property.documentation,
      rank: 10,
    }),
  );
  const prefix = object.kind === 'name' ? `${object.name}.` : undefined;
  const own = [...functionByName.values()]
    .filter(({ name }) => prefix !== undefined && name.startsWith(prefix))
    .map((entry) => ({ ...functionItem(entry, 'method', 20), label: entry.name.slice(prefix!.length) }))
    .map((item) => (item.snippet === undefined ? item : { ...item, snippet: item.snippet.slice(prefix!.length) }));
  return [...attributes, ...own, ...(oktaPlaceOf(scope) === undefined ? methodItems(shape.type) : [])];
}

/** Methods belong to Identity Engine, so they are offered only where the place is not known to be a mapping. */
function methodItems(type: string): readonly ExpressionCompletion[] {
  const receivers =
    type === 'string' ? ['string', 'datetime'] : type === 'list' ? ['array'] : type === 'number' ? ['number'] : [];
  return [...methodsByName.values()]
    .flat()
    .filter((entry) => receivers.includes(entry.receiver ?? ''))
    .map((entry) => functionItem(entry, 'method', 30));
}

/** The values an attribute or parameter takes, as literals. */
export function valueItems(values: readonly string[]): readonly ExpressionCompletion[] {
  return values.map((value) => ({
    label: `"${value.replaceAll('"', '""')}"`,
    kind: 'value',
    detail: 'allowed value',
    rank: 1,
  }));
}

function functionItem(entry: FunctionEntry, kind: 'function' | 'method', rank: number): ExpressionCompletion {
  const required = entry.parameters.filter(({ optional }) => optional !== true);
  const places = required.map((_, i) => `$${i + 1}`).join(', ');
  return {
    label: entry.name,
    kind,
    detail: `${signatureOf(entry).label}: ${entry.returns}`,
    documentation: entry.documentation,
    snippet: places === '' ? `${entry.name}()$0` : `${entry.name}(${places})$0`,
    rank,
    ...(entry.deprecated === undefined ? {} : { deprecated: true }),
  };
}
