import type { Call } from '../../documents/saviynt/call';
import type { RequestBody } from '../../documents/saviynt/request-body';
import { compileTemplate } from '../../expressions/groovy/render';
import type { Scope } from '../../expressions/kit/scope';
import { Unknown } from '../../expressions/kit/value';
import type { JsonNode } from '../../json/node';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import type { Operation } from '../plan/operation';
import { compileBodyValue, NEEDS_TEXT } from './body-value';
import { valueAtPath } from './property-path';

/** What a person is looked for by: a text, nothing at all, unknown, or the expression fails with a reason. */
export type KeyValue = string | undefined | Unknown | KeyFailure;

export class KeyFailure {
  constructor(readonly reason: string) {}
}

/** The name and e-mail address a connector gives a person in the target. */
export interface MatchKey {
  /** The parameter whose body says so; undefined when none does. */
  readonly parameter: ParameterName | undefined;
  userName(user: Scope): KeyValue;
  email(user: Scope): KeyValue;
  /** The scope the two need, without values. */
  readonly scope: Scope | undefined;
}

type Reader = (scope: Scope) => KeyValue;

const none: Reader = () => undefined;

interface OperationCalls {
  readonly parameter: { readonly name: ParameterName; readonly calls: readonly Call[] };
  readonly calls: readonly { readonly scope: Scope }[];
}

/**
 * Takes the key from the body of CreateAccountJSON, else of UpdateAccountJSON. Only the piece of the template that holds
 * the value is rendered where it can be told apart, because most people need nothing else of the body.
 */
export function readMatchKey(operations: ReadonlyMap<Operation, OperationCalls>): MatchKey {
  for (const operation of ['create', 'update'] as const) {
    const program = operations.get(operation);
    if (program === undefined) continue;
    for (const call of program.parameter.calls) {
      const { body } = call;
      if (body === undefined) continue;
      const userName = keyReader(body, ['userName']);
      const email = keyReader(body, ['emails', 0, 'value']);
      if (userName === undefined && email === undefined) continue;
      return {
        parameter: program.parameter.name,
        userName: userName ?? none,
        email: email ?? none,
        scope: program.calls[0]?.scope,
      };
    }
  }
  return { parameter: undefined, userName: none, email: none, scope: undefined };
}

/** A reader for the value at `path` of the body; undefined when the body surely has none. */
function keyReader(body: RequestBody, path: readonly (string | number)[]): Reader | undefined {
  const whole = wholeReader(body, path);
  if (!body.isCertain) return whole;
  const node = nodeAtPath(body.root, path);
  if (node === undefined) return undefined;
  const read = compileBodyValue(body, node);
  if (read === undefined) return whole;
  return (scope) => {
    const value = read(scope);
    if (value === NEEDS_TEXT) return whole(scope);
    return typeof value === 'string' ? value : undefined;
  };
}

function nodeAtPath(root: JsonNode | undefined, path: readonly (string | number)[]): JsonNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'object') node = node.get(String(step));
    else if (node?.kind === 'array' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

function wholeReader(body: RequestBody, path: readonly (string | number)[]): Reader {
  const render = compileTemplate(body.string.template);
  return (scope) => {
    const { verdict, text, unknowns, error } = render(scope);
    if (verdict === 'unknown') return new Unknown(unknowns[0]?.reason ?? 'its value is not known');
    if (verdict === 'wrong') return new KeyFailure(error?.message ?? 'Groovy cannot run it.');
    try {
      const value = valueAtPath(JSON.parse(text), path);
      return typeof value === 'string' || value instanceof Unknown ? value : undefined;
    } catch {
      return new KeyFailure('the body it stands in is not JSON.');
    }
  };
}
