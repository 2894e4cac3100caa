import type { Span } from '../../../text/span';
import type { EvaluatedFunction } from '../../kit/evaluated-function';
import { Opaque, Unknown, type Value } from '../../kit/value';
import { calleeOf } from '../catalogue';
import { Failure, LocatedUnknown } from '../runtime/failure';
import { doubleValue, RealNumber } from '../runtime/numbers';
import { receiverOf } from '../runtime/receiver';
import { textOf, typeText } from '../runtime/text';
import type { Call } from '../syntax/node';
import type { Compiler, Frame, Run } from './frame';

/** Methods that would lead from a value into the Java program. */
export const reflection: ReadonlySet<string> = new Set([
  'getClass',
  'forName',
  'newInstance',
  'wait',
  'notify',
  'notifyAll',
]);

/** Compiles a call. A function that does not exist fails when it is run (Spring's EL1004E), not before. */
export function compileCall(node: Call, compiler: Compiler): Run {
  const callee = calleeOf(node);
  const args = node.args.map((arg) => compiler.compile(arg));
  if (callee.kind === 'function') return invoke(node, callee.entry, args, compiler);
  if (callee.kind === 'unknown' || node.object === undefined) {
    const name = callee.kind === 'unknown' ? callee.fullName : node.name;
    return () => {
      throw new Failure(`There is no function "${name}".`, node.nameSpan, 'EL1004E');
    };
  }
  return compileMethod(node, [...callee.entries, ...callee.java], compiler.compile(node.object), args, compiler);
}

/**
 * A call of a function that is known when the expression is compiled: one closure for each number of arguments.
 * @param self 1 when the first argument is the value before a method's dot, which is no parameter
 */
function invoke(node: Call, entry: EvaluatedFunction, args: readonly Run[], compiler: Compiler, self = 0): Run {
  const required = entry.parameters.filter(({ optional, repeats }) => !optional && !repeats).length;
  const given = args.length - self;
  if (given < required || (given > entry.parameters.length && !entry.parameters.some((p) => p.repeats))) {
    return () => {
      const many = given === 1 ? '1 argument' : `${given} arguments`;
      throw new Failure(`${entry.name} does not take ${many}.`, node.nameSpan, 'EL1004E');
    };
  }
  const { site } = compiler;
  const span = { start: node.start, end: node.end };
  const tolerant = entry.takesUnknown === true;
  const isReal = givesReal(entry);
  const run = entry.call;
  const [first, second, third] = args;
  const texts = args.map((_, i) => takesText(entry, i - self));
  const [firstText, secondText, thirdText] = texts as [boolean, boolean, boolean];
  if (first === undefined) {
    return (frame) => {
      site.call = span;
      return finish(run(frame), isReal, span);
    };
  }
  if (second === undefined) {
    return (frame) => {
      const a = plain(first(frame), firstText);
      if (stops(a) && !tolerant) return a;
      site.call = span;
      return finish(run(frame, a), isReal, span);
    };
  }
  if (third === undefined) {
    return (frame) => {
      const a = plain(first(frame), firstText);
      const b = plain(second(frame), secondText);
      if (!tolerant) {
        if (stops(a)) return a;
        if (stops(b)) return b;
      }
      site.call = span;
      return finish(run(frame, a, b), isReal, span);
    };
  }
  if (args.length === 3) {
    return (frame) => {
      const a = plain(first(frame), firstText);
      const b = plain(second(frame), secondText);
      const c = plain(third(frame), thirdText);
      if (!tolerant) {
        if (stops(a)) return a;
        if (stops(b)) return b;
        if (stops(c)) return c;
      }
      site.call = span;
      return finish(run(frame, a, b, c), isReal, span);
    };
  }
  return (frame) => {
    const values: Value[] = [];
    for (let i = 0; i < args.length; i++) {
      const value = plain(args[i]!(frame), texts[i]!);
      if (stops(value) && !tolerant) return value;
      values.push(value);
    }
    site.call = span;
    return finish(run(frame, ...values), isReal, span);
  };
}

function stops(value: Value): boolean {
  return typeof value === 'object' && value instanceof Unknown;
}

/** Whether a function takes a text as the argument at `index`. */
function takesText({ parameters }: EvaluatedFunction, index: number): boolean {
  return parameters[Math.min(index, parameters.length - 1)]?.type === 'String';
}

/** Functions know numbers as numbers: a double that is whole and a Long are handed over as such, or as text. */
function plain(value: Value, asText: boolean): Value {
  if (typeof value === 'string') return value;
  return value instanceof RealNumber || typeof value === 'bigint' ? plainNumber(value, asText) : value;
}

function plainNumber(value: RealNumber | bigint, wantsText: boolean): Value {
  if (wantsText) return textOf(value);
  if (value instanceof RealNumber) return value.value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Whether the numbers a function gives are doubles. */
function givesReal({ returns }: EvaluatedFunction): boolean {
  return /^(?:double|number|float|num)$/i.test(returns);
}

/** The result of a call: a number as the engine has it, an unknown with its place. */
function finish(result: Value, isReal: boolean, span: Span): Value {
  if (typeof result === 'string') return result;
  if (isReal && typeof result === 'number') return doubleValue(result);
  return result instanceof Unknown && !(result instanceof LocatedUnknown)
    ? new LocatedUnknown(result.reason, span)
    : result;
}

/** `value.method(…)`: which method it is depends on the value. */
function compileMethod(
  node: Call,
  candidates: readonly EvaluatedFunction[],
  object: Run,
  args: readonly Run[],
  compiler: Compiler,
): Run {
  if (reflection.has(node.name)) {
    return () => {
      throw new Failure(`${node.name}() reaches into the Java program. It is not run.`, node.nameSpan);
    };
  }
  const self: { value: Value } = { value: null };
  const calls = candidates.map((entry) => ({
    receiver: entry.receiver ?? 'any',
    run: invoke(node, entry, [() => self.value, ...args], compiler, 1),
  }));
  return (frame: Frame) => {
    const value = object(frame);
    if (value instanceof Unknown) return value;
    if (value === null) {
      if (node.safe) return null;
      throw new Failure(
        `${node.name}() is called on null, because what stands before the dot has no value.`,
        node.nameSpan,
        'EL1011E',
      );
    }
    const kinds = receiverOf(value);
    const call = choose(calls, kinds);
    if (call === undefined) {
      if (value instanceof Opaque && !(value instanceof RealNumber) && candidates.length === 0)
        return new LocatedUnknown(`${node.name}() is not evaluated.`, node);
      throw new Failure(`There is no method ${node.name}() on ${typeText(value)}.`, node.nameSpan, 'EL1004E');
    }
    self.value = value;
    return call.run(frame);
  };
}

/** The method whose receiver tells most about the value. */
function choose<T extends { readonly receiver: string }>(calls: readonly T[], kinds: readonly string[]): T | undefined {
  for (const kind of kinds) {
    const found = calls.find(({ receiver }) => receiver === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
