import { describeShape } from '../../kit/describe-shape';
import type { ExpressionCompletion, ExpressionCompletions } from '../../kit/language';
import type { Binding, Scope } from '../../kit/scope';
import type { Property, Shape } from '../../kit/shape';
import { methods } from '../methods';
import type { Method } from '../runtime/method';
import type { GroovyTemplate } from '../template';
import { completionContext, expressionAt } from './cursor';

/** Names, properties and methods at `offset`; undefined in the text around expressions. */
export function completionsAt(
  template: GroovyTemplate,
  offset: number,
  scope: Scope,
): ExpressionCompletions | undefined {
  if (expressionAt(template, offset) === undefined) return undefined;
  const context = completionContext(template, offset, scope);
  if (context.kind === 'none') return { span: { start: offset, end: offset }, typed: '', items: [] };
  const items =
    context.kind === 'binding'
      ? [...scope.bindings.values()].map((binding) => named(binding, 'binding'))
      : [...properties(context.shape), ...methodsOf(context.shape)];
  return { span: context.prefix, typed: context.typed, items };
}

function properties({ properties: known }: Shape): readonly ExpressionCompletion[] {
  return [...(known?.values() ?? [])].map((property) => named(property, 'property'));
}

function named({ name, documentation, shape }: Binding | Property, kind: 'binding' | 'property'): ExpressionCompletion {
  return {
    label: name,
    kind,
    detail: describeShape(shape),
    ...(documentation === '' ? {} : { documentation }),
    rank: 0,
  };
}

/**
 * The methods of values of this type, each name once; behind the properties, which are meant more often. A map whose
 * keys are known stands for a structure: its keys are meant, not its methods.
 */
function methodsOf({ type, properties: known }: Shape): readonly ExpressionCompletion[] {
  if (type === 'any' || (type === 'map' && known !== undefined && known.size > 0)) return [];
  const byName = new Map<string, Method>();
  for (const method of methods)
    if (method.receiver === type && !byName.has(method.name)) byName.set(method.name, method);
  return [...byName.values()].map((method) => {
    const { name, signature, documentation, parameters } = method;
    const needsArgument = parameters.some(({ optional }) => !optional);
    return {
      label: name,
      kind: 'method',
      detail: signature,
      documentation,
      snippet: needsArgument ? `${name}($1)$0` : `${name}()`,
      rank: 1,
    };
  });
}
