import { isUnknown, Unknown, type Value } from '../../kit/value';
import { Failure, giveUp, nullPointer } from '../runtime/failure';
import { ErrorValue } from '../runtime/types';
import type { Statement } from '../syntax/node';
import { type Compiler, Env, type Exec, normal, returned, type Signal } from './env';

/** A failure that a script threw itself, so that its message is known. */
class Thrown extends Failure {
  constructor(readonly value: ErrorValue) {
    super(
      value.typeName,
      typeof value.message === 'string' ? value.message : `The expression throws ${value.typeName}.`,
    );
  }
}

/** `throw`. */
export function compileThrow(statement: Extract<Statement, { kind: 'throw' }>, c: Compiler): Exec {
  const value = c.expression(statement.value);
  return (m, env) => {
    const thrown = value(m, env);
    if (isUnknown(thrown)) giveUp('what is thrown is not known');
    m.result = m.caught(failureOf(thrown), statement.span);
    return returned;
  };
}

function failureOf(thrown: Value): Failure {
  if (thrown instanceof ErrorValue) return new Thrown(thrown);
  if (thrown === null) return nullPointer('null is thrown, which fails.');
  return new Failure('java.lang.ClassCastException', 'Only an exception can be thrown.');
}

/** `try … catch … finally`. */
export function compileTry(statement: Extract<Statement, { kind: 'try' }>, tail: boolean, c: Compiler): Exec {
  const body = c.statement(statement.body, tail);
  const catches = statement.catches.map(({ types, name, body: inner }) => ({
    types,
    name,
    exec: c.statement(inner, tail),
  }));
  const guardedBody: Exec = (m, env) => {
    const reported = m.sink?.length;
    const { depth } = m;
    try {
      const signal = body(m, env);
      // A failure that is caught is none, so what the check found inside is taken back.
      if (m.sink !== undefined && reported !== undefined && catches.length > 0) m.sink.length = reported;
      return signal;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const clause = catches.find(
        ({ types }) => types.length === 0 || types.some((type) => catchesType(type, error.exception)),
      );
      if (clause === undefined) throw error;
      m.depth = depth;
      const inner = new Env(env);
      inner.values.set(clause.name, caughtValue(error));
      return clause.exec(m, inner);
    }
  };
  const last = statement.finally === undefined ? undefined : c.statement(statement.finally, false);
  if (last === undefined) return guardedBody;
  return (m, env) => {
    let signal: Signal = normal;
    let result: Value = null;
    let failure: Failure | undefined;
    try {
      signal = guardedBody(m, env);
      result = m.result;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failure = error;
    }
    const { label } = m;
    const after = last(m, env);
    // What leaves the finally part goes before what the try part was about to do (measured).
    if (after !== normal) return after;
    if (failure !== undefined) throw failure;
    m.result = result;
    m.label = label;
    return signal;
  };
}

/** What `catch (e)` gets. The message of Java's own exceptions is not ours to know. */
function caughtValue(error: Failure): ErrorValue {
  if (error instanceof Thrown) return error.value;
  return new ErrorValue(error.exception, new Unknown("Java's own message is not evaluated"));
}

const indexErrors = /IndexOutOfBounds/;
const errors = /(?:Error|^groovy\.lang\.GroovyBugError)$/;

function catchesType(written: string, exception: string): boolean {
  const type = written.slice(written.lastIndexOf('.') + 1);
  if (type === 'Throwable') return true;
  if (errors.test(exception))
    return (
      type === 'Error' || exception.endsWith(`.${type}`) || (type === 'AssertionError' && /Assertion/.test(exception))
    );
  if (type === 'Exception') return true;
  if (type === 'RuntimeException') return !checkedExceptions.test(exception);
  if (type === 'IndexOutOfBoundsException') return indexErrors.test(exception);
  if (type === 'IllegalArgumentException') return /IllegalArgument|NumberFormat/.test(exception);
  return exception.endsWith(`.${type}`);
}

const checkedExceptions =
  /^(?:java\.lang\.(?:Exception|CloneNotSupportedException|InterruptedException)|java\.text\.ParseException|java\.io\..*|java\.net\..*)$/;
