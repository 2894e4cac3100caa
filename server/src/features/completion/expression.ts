import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scopeFor } from '../../documents/saviynt/scope';
import { completionContext, expressionAt, type Method, methods } from '../../expressions/groovy';
import type { Binding, Property, Shape } from '../../expressions/kit';
import type { TemplateSlot } from '../place';
import { describeShape } from '../shape-words';
import { type Insertion, tabStop } from '../snippet';
import type { Completion } from './completion';

type Name = Pick<Completion, 'label' | 'kind' | 'detail' | 'documentation' | 'rank'> & {
  readonly insertion: Insertion;
};

/** Names, properties and methods in the expression at the cursor; undefined when the cursor is in plain text. */
export function completeExpression(
  parameter: SaviyntParameter,
  slot: TemplateSlot & { readonly offset: number },
  connector: Connector,
): readonly Completion[] | undefined {
  const { templated, call, offset } = slot;
  const { template, text } = templated;
  if (expressionAt(template, offset) === undefined) return undefined;
  const scope = scopeFor(parameter, call, connector);
  const context = completionContext(template, offset, scope);
  if (context.kind === 'none') return [];
  const isCalled = template.text[context.prefix.end] === '(';
  const names =
    context.kind === 'binding'
      ? [...scope.bindings.values()].map((binding) => named(binding, 'binding'))
      : [...properties(context.shape), ...methodsOf(context.shape, isCalled)];
  const span = text.spanToFile(context.prefix);
  return names.map((name) => ({ ...name, span, at: text, filterText: text.escape(name.label), edits: [] }));
}

function properties({ properties: known }: Shape): readonly Name[] {
  return [...(known?.values() ?? [])].map((property) => named(property, 'property'));
}

function named({ name, documentation, shape }: Binding | Property, kind: 'binding' | 'property'): Name {
  return {
    label: name,
    kind,
    detail: describeShape(shape),
    ...(documentation === '' ? {} : { documentation }),
    insertion: [name],
    rank: 0,
  };
}

/**
 * The methods of values of this type, each name once; behind the properties, which are meant more often. A map whose
 * keys are known stands for a structure: its keys are meant, not its methods.
 */
function methodsOf({ type, properties: known }: Shape, isCalled: boolean): readonly Name[] {
  if (type === 'any' || (type === 'map' && known !== undefined && known.size > 0)) return [];
  const byName = new Map<string, Method>();
  for (const method of methods) if (method.on === type && !byName.has(method.name)) byName.set(method.name, method);
  return [...byName.values()].map(({ name, signature, documentation, parameters }) => ({
    label: name,
    kind: 'method',
    detail: signature,
    documentation,
    insertion: isCalled
      ? [name]
      : parameters.every(({ optional }) => optional)
        ? [`${name}()`]
        : [`${name}(`, tabStop(), ')'],
    rank: 1,
  }));
}
