import type { Span } from '../../../text/span';
import { isUnknown, type Value } from '../../kit/value';
import { Failure, giveUp } from '../runtime/failure';
import { invoke } from '../runtime/invoke';
import type { Machine } from '../runtime/machine';
import { toText } from '../runtime/text';
import { Closure, JavaSet } from '../runtime/types';
import type { Access, Call, Node } from '../syntax/node';
import { passNull, spreadOver, warnNull } from './access';
import { directCall } from './direct-call';
import type { Compiler, Env, Run } from './env';
import { callFunction } from './function';

type Arguments = (m: Machine, env: Env) => Value[];

/** `object.name(…)`, `name(…)` and `value(…)`. */
export function compileCall(node: Call, c: Compiler): Run {
  const args = compileArguments(node.arguments, c);
  const { name, access } = node;
  if (node.object === undefined) return compileFunction(node, args, c);
  if (node.object.kind === 'property' && typeof node.object.name !== 'string') {
    const { object, name, nameSpan, access } = node.object;
    return dynamicCall({ object: c.expression(object), name: c.expression(name), nameSpan, access }, args);
  }
  const object = c.expression(node.object);
  const receiver = node.object;
  if (name === undefined) {
    return (m, env) => {
      try {
        const callee = object(m, env);
        const given = args(m, env);
        if (callee instanceof Closure) return callee.call(given);
        return isUnknown(callee) ? giveUp('what is called here is not known') : invoke(callee, 'call', given, m);
      } catch (error) {
        return m.caught(error, node);
      }
    };
  }
  const direct = access === '.' || access === '?.' ? directCall(node) : undefined;
  return (m, env) => {
    const value = object(m, env);
    m.trace?.set(node, value);
    if (value === null && access === '?.') return null;
    try {
      if (direct !== undefined && typeof value === 'string') return direct(value, m);
      if (access === '.@') return giveUp('fields (".@") are not evaluated');
      const given = args(m, env);
      if (access === '*.') return spreadCall(value, name, given, m);
      if (m.sink !== undefined && access === '.') warnNull(m, value, receiver, node.nameSpan, `${name}()`);
      if (value !== null && typeof value === 'object' && 'typeName' in value && value.typeName === 'java.io.Writer')
        return print(m, name, given);
      if (name in asKey && node.arguments.some(isText)) return giveUp(textAsKey);
      const result = invoke(value, name, given, m);
      return access === '?.' ? passNull(value, result) : result;
    } catch (error) {
      return m.caught(error, node.nameSpan);
    }
  };
}

interface DynamicMethod {
  readonly object: Run;
  readonly name: Run;
  readonly nameSpan: Span;
  readonly access: Access;
}

/** `object."$name"(…)`: a method whose name is worked out. */
function dynamicCall({ object, name, nameSpan, access }: DynamicMethod, args: Arguments): Run {
  return (m, env) => {
    const value = object(m, env);
    if (value === null && access === '?.') return null;
    try {
      const method = toText(name(m, env));
      const given = args(m, env);
      if (access === '*.') return spreadCall(value, method, given, m);
      if (access !== '.' && access !== '?.')
        return giveUp(`"${access}" with a name that is worked out is not evaluated`);
      return invoke(value, method, given, m);
    } catch (error) {
      return m.caught(error, nameSpan);
    }
  };
}

/** Methods that compare with equals() or hashCode(), for which a GString is never a String. */
const asKey: Readonly<Record<string, true>> = {
  get: true,
  containsKey: true,
  contains: true,
  indexOf: true,
  equals: true,
  put: true,
};
const textAsKey = 'text with $ in it (a GString) is no String to this method; write .toString() behind it';
const isText = (node: Node): boolean => node.kind === 'gstring';

function spreadCall(value: Value, name: string, args: readonly Value[], m: Machine): Value {
  return spreadOver(value, (item) => (item === null ? null : invoke(item, name, args, m)));
}

/** `name(…)`: a closure in a variable, or printing. */
function compileFunction(node: Call, args: Arguments, c: Compiler): Run {
  const name = node.name ?? '';
  const functions = c.functions.get(name);
  return (m, env) => {
    const given = args(m, env);
    try {
      const local = env.find(name)?.values.get(name);
      if (local !== undefined) return callValue(local, name, given, m);
      if (functions !== undefined) return callFunction(functions, given, m, c);
      if (name === 'print' || name === 'println') return print(m, name, given);
      const global = m.globals?.get(name);
      if (global !== undefined) return callValue(global, name, given, m);
      const self = name === 'call' ? env.closure : undefined;
      if (self !== undefined) return self.call(given);
      for (let at: Env | undefined = env; at !== undefined; at = at.parent)
        if (at.delegate !== undefined) return invoke(at.delegate, name, given, m);
      if (name === 'sprintf' && given.length > 0) return invoke('', name, given, m);
      const bound = m.scope.bindings.has(name) ? m.bound(name) : undefined;
      if (bound !== undefined) return callValue(bound, name, given, m);
      if (m.scope.bindings.has(name) || !m.scope.complete || otherFunctions.has(name))
        return giveUp(`what "${name}" calls is not known`);
      throw new Failure(
        'groovy.lang.MissingMethodException',
        `There is no function "${name}", so this fails.`,
        'unknown-method',
        { name, type: 'script' },
      );
    } catch (error) {
      return m.caught(error, node.nameSpan);
    }
  };
}

/** What every script has besides (groovy.lang.Script, DefaultGroovyMethods). */
const otherFunctions = new Set([
  'evaluate',
  'run',
  'printf',
  'sprintf',
  'sleep',
  'use',
  'getBinding',
  'getProperty',
  'setProperty',
  'invokeMethod',
  'with',
  'toString',
  'hashCode',
  'getClass',
  'dump',
  'inspect',
  'is',
  'equals',
  'each',
  'collect',
  'find',
  'findAll',
  'any',
  'every',
  'iterator',
  'getMetaClass',
  'call',
  'doCall',
  'getOwner',
  'getDelegate',
]);

function callValue(callee: Value, name: string, given: readonly Value[], m: Machine): Value {
  if (callee instanceof Closure) return callee.call(given);
  return isUnknown(callee) ? giveUp(`what "${name}" calls is not known`) : invoke(callee, 'call', given, m);
}

function print(machine: Machine, name: string, args: readonly Value[]): Value {
  if (name !== 'print' && name !== 'println' && name !== 'write' && name !== 'leftShift')
    return giveUp(`out.${name} is not evaluated`);
  if (args.length > 1 || (args.length === 0 && name !== 'println'))
    throw new Failure('groovy.lang.MissingMethodException', `"${name}" takes one value.`, 'wrong-arity', { name });
  machine.mutates();
  machine.output.push(args.map((arg) => toText(arg)).join('') + (name === 'println' ? '\n' : ''));
  return null;
}

/** Arguments and the items of a list, `*` included. */
export function compileArguments(nodes: readonly Node[], c: Compiler): Arguments {
  const items = nodes.map((node) => ({
    run: c.expression(node.kind === 'spread' ? node.operand : node),
    spread: node.kind === 'spread',
  }));
  return (m, env) => {
    const values: Value[] = [];
    let unspread = false;
    for (const { run, spread } of items) {
      const value = run(m, env);
      if (!spread) values.push(value);
      else if (Array.isArray(value) && !(value instanceof JavaSet)) values.push(...(value as Value[]));
      else if (value === null) values.push(null);
      else if (isUnknown(value)) giveUp('what * spreads is not known');
      else unspread = true;
    }
    if (unspread) throw new Failure('java.lang.IllegalArgumentException', 'Only a list can be spread with *.');
    return values;
  };
}
