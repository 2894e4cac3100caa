import { type EvaluatedFunction, EvaluationFailure } from '../../kit/evaluated-function';
import { suggest } from '../../kit/suggest';
import { Unknown, type Value } from '../../kit/value';
import { IgnoreFlow } from '../flow/ignore-flow';
import { sisterFunctions } from '../functions';
import { arityOf, findFunction, functionNames } from '../library';
import type { CallNode } from '../syntax/node';
import { type Compiler, type Evaluate, isSpecial, LocatedFailure, LocatedUnknown } from './evaluate';

/** Compiles a call. What the engine would refuse for everybody compiles to a failure. */
export function compileCall(call: CallNode, compiler: Compiler): Evaluate {
  const entry = findFunction(call.name);
  if (entry === undefined) return notFound(call);
  if ('compile' in entry) return entry.compile(call, compiler);
  const { least, most } = arityOf(entry);
  const given = call.args.length;
  if (given > most || given < least) {
    const message = `${call.name} has ${given} arguments here and takes ${least === most ? least : `${least} to ${most}`}.`;
    return fail(new LocatedFailure(message, call.nameSpan));
  }
  const args = call.args.map((argument, i) =>
    argument.kind === 'binary' && takesCondition(call.name, i)
      ? asText(compiler.condition(argument))
      : compiler.value(argument),
  );
  return entry.takesUnknown ? lenient(entry, args, call) : strict(entry, args, call);
}

/** Comparisons are allowed in the first argument of IIF and CBool only. */
export function takesCondition(name: string, argument: number): boolean {
  return argument === 0 && (name === 'IIF' || name === 'CBool');
}

/** One closure for each number of arguments: most calls have one to three, and a loop with an array costs several times more. */
function strict(entry: EvaluatedFunction, args: readonly Evaluate[], call: CallNode): Evaluate {
  const run = entry.call;
  const [a, b, c] = args as readonly [Evaluate, Evaluate, Evaluate];
  switch (args.length) {
    case 0:
      return (scope) => {
        try {
          return settle(run(scope), call);
        } catch (error) {
          throw located(error, call);
        }
      };
    case 1:
      return (scope) => {
        const first = a(scope);
        if (isSpecial(first)) return special([first], call);
        try {
          return settle(run(scope, first), call);
        } catch (error) {
          throw located(error, call);
        }
      };
    case 2:
      return (scope) => {
        const first = a(scope);
        const second = b(scope);
        if (isSpecial(first) || isSpecial(second)) return special([first, second], call);
        try {
          return settle(run(scope, first, second), call);
        } catch (error) {
          throw located(error, call);
        }
      };
    case 3:
      return (scope) => {
        const first = a(scope);
        const second = b(scope);
        const third = c(scope);
        if (isSpecial(first) || isSpecial(second) || isSpecial(third)) return special([first, second, third], call);
        try {
          return settle(run(scope, first, second, third), call);
        } catch (error) {
          throw located(error, call);
        }
      };
    default:
      return (scope) => {
        const values: (Value | undefined)[] = [];
        let plain = true;
        for (const argument of args) {
          const value = argument(scope);
          if (isSpecial(value)) plain = false;
          values.push(value);
        }
        if (!plain) return special(values, call);
        try {
          return settle(run(scope, ...values), call);
        } catch (error) {
          throw located(error, call);
        }
      };
  }
}

/** A function that decides itself what unknown arguments mean for its result. */
function lenient(entry: EvaluatedFunction, args: readonly Evaluate[], call: CallNode): Evaluate {
  const run = entry.call;
  return (scope) => {
    const values = args.map((argument) => argument(scope));
    if (values.some((value) => value instanceof IgnoreFlow)) return special(values, call);
    try {
      return settle(run(scope, ...values), call);
    } catch (error) {
      throw located(error, call);
    }
  };
}

/** The result as it is, but for an unknown, which gets a place. */
function settle(result: Value, call: CallNode): Value {
  return typeof result === 'object' && result instanceof Unknown && !(result instanceof LocatedUnknown)
    ? LocatedUnknown.at(call.nameSpan, result.reason)
    : result;
}

function special(values: readonly (Value | undefined)[], call: CallNode): LocatedUnknown {
  if (values.some((value) => value instanceof LocatedUnknown)) return LocatedUnknown.of(values);
  const word = values.find((value) => value instanceof IgnoreFlow)?.typeName ?? 'IgnoreAttributeFlow';
  return LocatedUnknown.at(call.nameSpan, `What ${call.name} makes of ${word} is not documented.`);
}

/** What goes on up: a failure of a function with its place, or the error as it is. */
function located(error: unknown, call: CallNode): unknown {
  if (!(error instanceof EvaluationFailure)) return error;
  const node = error.argument === undefined ? undefined : call.args[error.argument];
  const span = node === undefined ? call.nameSpan : { start: node.start, end: node.end };
  return new LocatedFailure(error.message, span, error.exception);
}

function asText(decide: ReturnType<Compiler['condition']>): Evaluate {
  return (scope) => {
    const answer = decide(scope);
    return typeof answer === 'boolean' ? (answer ? 'True' : 'False') : answer;
  };
}

/** A slip of the pen is refused; a function we have never heard of may be new. */
function notFound(call: CallNode): Evaluate {
  const { name, nameSpan } = call;
  const sister = sisterFunctions.get(name);
  if (sister !== undefined && !sister.inEngine) {
    const message = `${name} is a function of ${sister.product}; the mapping of an application does not know it.`;
    return fail(new LocatedFailure(message, nameSpan));
  }
  const [meant] = sister === undefined ? suggest(name, functionNames) : [];
  if (meant !== undefined)
    return fail(new LocatedFailure(`There is no function ${name}; it is written ${meant}.`, nameSpan));
  const unknown = LocatedUnknown.at(nameSpan, `${name} is not among the functions Microsoft documents.`);
  return () => unknown;
}

/** Compiles to a failure for everybody. */
export function fail(failure: LocatedFailure): Evaluate {
  return () => {
    throw failure;
  };
}
