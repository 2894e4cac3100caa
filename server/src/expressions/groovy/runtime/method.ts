import type { Shape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import type { Machine } from './machine';

/** One method, static method (`on` = `static java.lang.Math`) or constructor (`on` = `new java.util.Date`). */
export interface Method {
  readonly on: string;
  readonly name: string;
  /** As people read it: `substring(int beginIndex, int endIndex)`. A `?` marks what may be left out, `...` repeats. */
  readonly signature: string;
  readonly documentation: string;
  readonly returns: Shape | ((receiver: Shape) => Shape);
  readonly parameters: readonly MethodParameter[];
  /** Throws Failure for a Groovy exception, UnknownSignal for what depends on something unknown. */
  readonly call: Implementation;
}

export interface MethodParameter {
  readonly type: string;
  readonly name: string;
  readonly optional: boolean;
  readonly repeats: boolean;
}

export type Implementation = (self: never, args: never[], machine: Machine) => Value;

/** Describes a method; name and parameters are read from the signature. */
export function method<S = Value, A extends readonly unknown[] = Value[]>(
  on: string,
  signature: string,
  documentation: string,
  returns: Method['returns'],
  call: (self: S, args: A, machine: Machine) => Value,
): Method {
  const open = signature.indexOf('(');
  const inner = signature.slice(open + 1, -1).trim();
  const parameters = inner === '' ? [] : inner.split(',').map(parameter);
  return {
    on,
    name: signature.slice(0, open),
    signature,
    documentation,
    returns,
    parameters,
    call: call as unknown as Implementation,
  };
}

function parameter(written: string): MethodParameter {
  const [type = '', name = ''] = written.trim().split(/\s+/);
  return {
    type: type.replace('...', ''),
    name: name.replace('?', ''),
    optional: name.endsWith('?'),
    repeats: type.endsWith('...'),
  };
}
