import type { Binding, Scope } from '../../expressions/kit/scope';
import type { Property, Shape } from '../../expressions/kit/shape';
import { bindingsOf, hasListedBindings } from '../../knowledge/saviynt/parameter-bindings';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import { MemoKey } from '../memo';
import type { Call } from './call';
import type { Connector } from './connector';
import { earlierAnswers } from './earlier-answers';
import { LazyMap } from './lazy-map';
import type { SaviyntParameter } from './parameter';
import { answerShape, importResponseShape, scimEndpoint } from './response-shapes';

/** By parameter, then by call: the names depend on the whole connector. */
const SCOPES = new MemoKey((_: Connector) => new Map<SaviyntParameter, Map<Call | undefined, Scope>>());

/**
 * The names an expression can use where it stands.
 * @param call the call whose URL, headers or body holds the expression; undefined for text outside calls
 */
export function scopeFor(parameter: SaviyntParameter, call: Call | undefined, connector: Connector): Scope {
  const known = connector.memo.of(SCOPES);
  let scopes = known.get(parameter);
  if (scopes === undefined) {
    scopes = new Map();
    known.set(parameter, scopes);
  }
  let scope = scopes.get(call);
  if (scope === undefined) {
    scope = { bindings: new CallBindings(parameter, call, connector), complete: hasListedBindings(parameter.name) };
    scopes.set(call, scope);
  }
  return scope;
}

const common = new Map<ParameterName, ReadonlyMap<string, Binding>>();

function commonBindings(name: ParameterName): ReadonlyMap<string, Binding> {
  let bindings = common.get(name);
  if (bindings === undefined) {
    bindings = new Map(bindingsOf(name).map((binding) => [binding.name, binding]));
    common.set(name, bindings);
  }
  return bindings;
}

/** The bindings all calls of a parameter have, with the two that differ from call to call made when they are asked for. */
class CallBindings extends LazyMap<Binding> {
  private readonly base: ReadonlyMap<string, Binding>;

  constructor(
    private readonly parameter: SaviyntParameter,
    private readonly call: Call | undefined,
    private readonly connector: Connector,
  ) {
    super();
    this.base = commonBindings(parameter.name);
  }

  override has(name: string): boolean {
    return this.base.has(name);
  }

  override keys(): MapIterator<string> {
    return this.base.keys();
  }

  protected override make(name: string): Binding | undefined {
    const binding = this.base.get(name);
    if (binding === undefined) return undefined;
    if (name === 'response') return { ...binding, shape: responseShape(binding.shape, this.parameter, this.call) };
    if (name === 'connection') return { ...binding, shape: connectionShape(binding.shape, this.call, this.connector) };
    return binding;
  }
}

function responseShape(open: Shape, parameter: SaviyntParameter, call: Call | undefined): Shape {
  if (parameter.info.shape === 'import') return importResponseShape(scimEndpoint(call?.url?.text.text));
  const properties = earlierAnswers(
    parameter,
    call,
    (name, earlier): Property => ({
      name,
      documentation: `The answer of ${earlier.method} ${earlier.url?.text.text ?? ''}`.trim(),
      shape: answerShape(earlier.method, scimEndpoint(earlier.url?.text.text)),
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
