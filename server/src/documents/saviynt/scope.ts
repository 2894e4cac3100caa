import { type Binding, createScope, type Property, type Scope, type Shape } from '../../expressions/kit';
import { bindingsOf, hasListedBindings } from '../../knowledge/saviynt/parameter-bindings';
import type { Call } from './call';
import type { Connector } from './connector';
import { earlierAnswers } from './earlier-answers';
import type { SaviyntParameter } from './parameter';
import { answerShape, importResponseShape, scimEndpoint } from './response-shapes';

/** What is known of one parameter in one connector. One entry for a parameter: many weak keys are dear to collect. */
interface Memo {
  readonly connector: Connector;
  readonly scopes: Map<Call | undefined, Scope>;
  readonly answers: Map<Call, Shape>;
}

const memos = new WeakMap<SaviyntParameter, Memo>();

/**
 * The names an expression can use where it stands.
 * @param call the call whose URL, headers or body holds the expression; undefined for text outside calls
 */
export function scopeFor(parameter: SaviyntParameter, call: Call | undefined, connector: Connector): Scope {
  let memo = memos.get(parameter);
  if (memo === undefined || memo.connector !== connector) {
    memo = { connector, scopes: new Map(), answers: new Map() };
    memos.set(parameter, memo);
  }
  const { scopes, answers } = memo;
  let scope = scopes.get(call);
  if (scope === undefined) {
    scope = createScope(
      bindingsOf(parameter.name).map((binding) => {
        if (binding.name === 'response')
          return lazy(binding, () => responseShape(binding.shape, parameter, call, answers));
        if (binding.name === 'connection') return lazy(binding, () => connectionShape(binding.shape, call, connector));
        return binding;
      }),
      hasListedBindings(parameter.name),
    );
    scopes.set(call, scope);
  }
  return scope;
}

/** Few expressions read an answer, and a parameter may have many calls: the shape is made when it is asked for. */
function lazy({ name, documentation }: Binding, make: () => Shape): Binding {
  let made: Shape | undefined;
  return {
    name,
    documentation,
    get shape() {
      made ??= make();
      return made;
    },
  };
}

function answerOf(call: Call, answers: Map<Call, Shape>): Shape {
  let shape = answers.get(call);
  if (shape === undefined) {
    shape = answerShape(call.method, scimEndpoint(call.url?.text.text));
    answers.set(call, shape);
  }
  return shape;
}

function responseShape(
  open: Shape,
  parameter: SaviyntParameter,
  call: Call | undefined,
  answers: Map<Call, Shape>,
): Shape {
  if (parameter.info.shape === 'import') return importResponseShape(scimEndpoint(call?.url?.text.text));
  const properties = earlierAnswers(
    parameter,
    call,
    (name, earlier): Property => ({
      name,
      documentation: `The answer of ${earlier.method} ${earlier.url?.text.text ?? ''}`.trim(),
      shape: answerOf(earlier, answers),
    }),
  );
  return { ...open, properties };
}

/** The keys of the authentication; its values are secrets and stay where they are. */
function connectionShape(open: Shape, call: Call | undefined, connector: Connector): Shape {
  const all = connector.get('ConnectionJSON')?.authentications ?? [];
  const named = all.filter(({ key }) => key.value === call?.connection?.value);
  const properties = new Map<string, Property>();
  for (const { value } of named.length > 0 ? named : all) {
    if (value?.kind !== 'object') continue;
    for (const { key, value: setting } of value.properties) {
      const shape: Shape = setting?.kind === 'string' ? { type: 'string', nullable: false } : { type: 'any' };
      properties.set(key.value, {
        name: key.value,
        documentation: 'A key of the authentication in ConnectionJSON.',
        shape,
      });
    }
  }
  return { ...open, properties };
}
