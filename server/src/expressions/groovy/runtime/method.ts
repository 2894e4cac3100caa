import type { FunctionEntry, FunctionExample, ParameterEntry } from '../../kit/function-entry';
import type { Shape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import type { Machine } from './machine';
import { takesOf } from './parameter-types';

/**
 * One overload of a method, static method (`receiver` = `static java.lang.Math`) or constructor (`new java.util.Date`),
 * with its implementation.
 */
export interface Method extends FunctionEntry {
  /** The kind of value it is called on, see `kindsOf`: `string`, `list`, `java.util.UUID`. */
  readonly receiver: string;
  /** As people read it: `substring(int beginIndex, int endIndex?)`. A `?` marks what may be left out, `...` repeats. */
  readonly signature: string;
  readonly parameters: readonly MethodParameter[];
  /** What is known of the result whatever the values are. */
  readonly shape: Shape | ((receiver: Shape) => Shape);
  /** Whether Java would choose this overload for these arguments. Unknown arguments fit everywhere. */
  readonly takes: (args: readonly Value[]) => boolean;
  /** Throws Failure for a Groovy exception, UnknownSignal for what depends on something unknown. */
  readonly call: Implementation;
}

export interface MethodParameter extends ParameterEntry {
  readonly optional: boolean;
  readonly repeats: boolean;
}

export type Implementation = (self: never, args: never[], machine: Machine) => Value;

/** How a method file describes an overload. */
export interface MethodDescription<S, A extends readonly unknown[]> {
  readonly on: string;
  /** With the type of the result in front: `String take(int count)`. A constructor is called `new` and has none. */
  readonly signature: string;
  readonly documentation: string;
  readonly shape: Method['shape'];
  readonly examples: readonly FunctionExample[];
  /** Where the facts come from, if they were not measured. */
  readonly source?: string;
  readonly availability?: string;
  readonly call: (self: S, args: A, machine: Machine) => Value;
}

const measured = 'measured with Groovy 2.4.21';
const signaturePattern = /^(?:(\S+) )?(\w+)\(/;

/** Describes a method; name, parameters and the type of the result are read from the signature. */
export function method<S = Value, A extends readonly unknown[] = Value[]>(
  description: MethodDescription<S, A>,
): Method {
  const { on, signature, documentation, shape, examples, source, availability, call } = description;
  const [, returns, name = ''] = signaturePattern.exec(signature) ?? [];
  const inner = signature.slice(signature.indexOf('(') + 1, -1);
  const parameters = inner === '' ? [] : inner.split(', ').map(parameter);
  return {
    receiver: on,
    name,
    signature: returns === undefined ? signature : signature.slice(returns.length + 1),
    parameters,
    returns: returns ?? on.slice(on.lastIndexOf('.') + 1),
    documentation,
    examples,
    source: source ?? measured,
    ...(availability === undefined ? {} : { availability }),
    shape,
    takes: takesOf(parameters),
    call: call as unknown as Implementation,
  };
}

function parameter(written: string): MethodParameter {
  const [type = '', name = ''] = written.split(' ');
  return {
    type: type.replace('...', ''),
    name: name.replace('?', ''),
    optional: name.endsWith('?'),
    repeats: type.endsWith('...'),
  };
}

/** An expression with the text it becomes; the tests run it. */
export function example(code: string, text: string): FunctionExample {
  return { expression: `\${${code}}`, result: JSON.stringify(text) };
}
