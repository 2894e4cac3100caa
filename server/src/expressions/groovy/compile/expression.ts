import { booleanShape, numberShape, type Shape, stringShape, withNullable } from '../../kit/shape';
import { isUnknown, Unknown, type Value } from '../../kit/value';
import { Failure, giveUp, UnknownSignal } from '../runtime/failure';
import { construct, invoke } from '../runtime/invoke';
import { isInstance } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import { isMap, mapEntries } from '../runtime/maps';
import { parseLiteral } from '../runtime/numbers';
import { binary, unary } from '../runtime/operators';
import { getProperty } from '../runtime/property';
import { toText } from '../runtime/text';
import { ClassRef, Closure } from '../runtime/types';
import type {
  Call,
  ClosureLiteral,
  Conditional,
  GString,
  Logical,
  MapLiteral,
  Node,
  PropertyAccess,
  Script,
} from '../syntax/node';
import { assign, step } from './assignment';
import { assuming, bothWays, reasonOf, test } from './branch';
import { cast } from './cast';
import { Env, type Run } from './env';
import { notNullWhen, pathKey } from './facts';
import { getAt } from './index-access';
import { lookUp, qualifiedClass, resolveClass } from './names';
import { compileBody } from './statement';

/** Turns a node into a function. Values of failing or unknown parts come out as Unknown; see Machine.caught. */
export function compile(node: Node): Run {
  switch (node.kind) {
    case 'literal':
      return constant(node.value);
    case 'number':
      return compileNumber(node.text);
    case 'gstring':
      return compileGString(node);
    case 'name':
      return compileName(node.name, node);
    case 'property':
      return compileProperty(node);
    case 'index': {
      const object = compile(node.object);
      const keys = node.arguments.map(compile);
      return guarded(node, (m, env) => {
        const value = object(m, env);
        m.trace?.set(node, value);
        if (m.sink !== undefined) warnNull(m, value, node.object, node, '[…]', 'Use ?.getAt(…) to get null instead.');
        return refine(
          m,
          node,
          getAt(
            value,
            keys.map((key) => key(m, env)),
            node,
            m,
          ),
        );
      });
    }
    case 'call':
      return compileCall(node);
    case 'new': {
      const args = compileArguments(node.arguments);
      const type = resolveClass(node.type);
      return guarded(node, (m, env) => construct(type, args(m, env), m));
    }
    case 'list': {
      const items = compileArguments(node.items);
      return (m, env) => items(m, env);
    }
    case 'map':
      return compileMap(node);
    case 'closure':
      return compileClosure(node);
    case 'unary': {
      const operand = compile(node.operand);
      return guarded(
        node,
        (m, env) => unary(node.operator, operand(m, env)),
        node.operator === '!' ? booleanShape : numberShape,
      );
    }
    case 'step':
      return guarded(node, step(node, compile(node.target)));
    case 'binary': {
      const left = compile(node.left);
      const right = compile(node.right);
      const { operator } = node;
      return guarded(
        node,
        (m, env) => {
          const before = left(m, env);
          const after = right(m, env);
          if (operator === '<<') m.mutates();
          return combine(operator, before, after);
        },
        resultShape(operator),
      );
    }
    case 'logical':
      return compileLogical(node);
    case 'conditional':
      return compileConditional(node);
    case 'assignment':
      return guarded(node, assign(node, compile(node.value), node.operator === '=' ? undefined : compile(node.target)));
    case 'cast': {
      const operand = compile(node.operand);
      return guarded(node, (m, env) => cast(operand(m, env), node.type, node.hard), castShape(node.type));
    }
    case 'instanceof': {
      const operand = compile(node.operand);
      return guarded(
        node,
        (m, env) => isInstance(operand(m, env), node.type) ?? giveUp('its class is not known'),
        booleanShape,
      );
    }
    case 'spread':
      return () => giveUp('a * outside a list is not evaluated');
    case 'missing':
      return () => new Unknown('the expression is not complete');
  }
}

const constant =
  (value: Value): Run =>
  () =>
    value;

function compileNumber(text: string): Run {
  try {
    return constant(parseLiteral(text));
  } catch (error) {
    if (error instanceof UnknownSignal) return constant(error.unknown);
    return constant(new Unknown('this number is not evaluated'));
  }
}

/** Runs and turns failures into findings (check) or gives them their place (render). */
function guarded(node: Node, run: Run, shape?: Shape): Run {
  return (m, env) => {
    try {
      return run(m, env);
    } catch (error) {
      return m.caught(error, node, shape);
    }
  };
}

/** Text + anything is text, whatever is unknown in it. */
function combine(operator: string, left: Value, right: Value): Value {
  if (operator === '+' && isUnknown(left) !== isUnknown(right)) {
    const [unknown, known] = isUnknown(left) ? [left, right] : [right as Unknown, left];
    if (typeof known === 'string') return new Unknown(unknown.reason, stringShape);
  }
  return binary(operator, left, right);
}

function resultShape(operator: string): Shape | undefined {
  if (['==', '!=', '<', '>', '<=', '>=', 'in', '==~'].includes(operator)) return booleanShape;
  return undefined;
}

function castShape(type: string): Shape | undefined {
  if (/^(String|CharSequence)$/.test(type)) return { type: 'string' };
  if (/^(int|Integer|long|Long|double|Double|BigDecimal)$/.test(type)) return { type: 'number' };
  return undefined;
}

function compileName(name: string, node: Node): Run {
  return (m, env) => {
    const local = env.find(name);
    if (local !== undefined) return refine(m, node, local.values.get(name)!);
    for (let at: Env | undefined = env; at !== undefined; at = at.parent) {
      if (at.delegate === undefined) continue;
      const owner = at.delegate;
      if (m.scope.bindings.has(name)) break;
      try {
        return getProperty(owner, name, node, m);
      } catch (error) {
        if (!(error instanceof Failure)) return m.caught(error, node);
      }
    }
    try {
      return refine(m, node, lookUp(name, node, m));
    } catch (error) {
      return m.caught(error, node);
    }
  };
}

/** A path known not to be null here, by a test before it. */
function refine(machine: Machine, node: Node, value: Value): Value {
  if (machine.facts === undefined || !isUnknown(value) || value.shape?.nullable === false) return value;
  const key = pathKey(node);
  if (key === undefined || !machine.facts.has(key)) return value;
  return new Unknown(value.reason, withNullable(value.shape ?? { type: 'any' }, false));
}

function compileProperty(node: PropertyAccess): Run {
  const className = qualifiedClass(node);
  const object = compile(node.object);
  const { access } = node;
  const fixed = typeof node.name === 'string' ? node.name : undefined;
  const name = typeof node.name === 'string' ? constant(node.name) : compile(node.name);
  return (m, env) => {
    if (className !== undefined && !m.scope.bindings.has(className.slice(0, className.indexOf('.'))))
      return new ClassRef(className);
    const value = object(m, env);
    m.trace?.set(node, value);
    if (value === null && access !== '.') return null;
    try {
      const key = fixed ?? toText(name(m, env));
      if (key === '') return new Unknown('the expression is not complete');
      if (m.sink !== undefined && access === '.') warnNull(m, value, node.object, node.nameSpan, key);
      if (access === '*.') return spreadProperty(value, key, node, m);
      if (access === '.&' || access === '.@') return giveUp(`"${access}" is not evaluated`);
      const read = getProperty(value, key, node.nameSpan, m);
      return refine(m, node, access === '?.' ? passNull(value, read) : read);
    } catch (error) {
      return m.caught(error, node.nameSpan);
    }
  };
}

// Closures stand in functions of their own: one inside an evaluation that does not need it costs an object each time.
function spreadProperty(value: Value, key: string, node: PropertyAccess, m: Machine): Value {
  return spreadOver(value, (item) => (item === null ? null : getProperty(item, key, node.nameSpan, m)));
}

function spreadCall(value: Value, name: string, args: readonly Value[], m: Machine): Value {
  return spreadOver(value, (item) => (item === null ? null : invoke(item, name, args, m)));
}

/** What `?.` gives is null too if what stands before it is. */
function passNull(before: Value, read: Value): Value {
  if (!isUnknown(before) || before.shape?.nullable !== true || !isUnknown(read)) return read;
  return new Unknown(read.reason, withNullable(read.shape ?? { type: 'any' }, true));
}

function spreadOver(value: Value, read: (item: Value) => Value): Value {
  if (value === null) return null;
  if (isUnknown(value)) {
    read(new Unknown(value.reason, value.shape?.element));
    return new Unknown(value.reason, { type: 'list', nullable: false });
  }
  return Array.isArray(value) ? (value as Value[]).map(read) : giveUp('*. on something that is no list');
}

/** Checking only: reading from a value that may be null. */
function warnNull(
  machine: Machine,
  value: Value,
  object: Node,
  span: { start: number; end: number },
  member: string,
  remedy = 'Write ?. to get null instead.',
): void {
  if (!isUnknown(value) || value.shape?.nullable !== true) return;
  const path = pathKey(object);
  const what = path === undefined ? 'What stands before it' : `"${path}"`;
  const failure = new Failure(
    'java.lang.NullPointerException',
    `${what} may be null, and then reading ${member} fails. ${remedy}`,
    'possible-null-dereference',
    { name: member, ...(path === undefined ? {} : { path }) },
  );
  failure.span = span;
  machine.find(failure, 'information');
}

function compileCall(node: Call): Run {
  const args = compileArguments(node.arguments);
  const { name, access } = node;
  if (node.object === undefined) return compileFunction(node, args);
  const object = compile(node.object);
  const receiver = node.object;
  if (name === undefined) {
    return guarded(node, (m, env) => {
      const callee = object(m, env);
      if (callee instanceof Closure) return callee.call(args(m, env));
      return giveUp('what is called here is not known');
    });
  }
  return (m, env) => {
    const value = object(m, env);
    m.trace?.set(node, value);
    if (value === null && access === '?.') return null;
    try {
      if (access === '.&' || access === '.@') return giveUp(`"${access}" is not evaluated`);
      const given = args(m, env);
      if (access === '*.') return spreadCall(value, name, given, m);
      if (m.sink !== undefined && access === '.') warnNull(m, value, receiver, node.nameSpan, `${name}()`);
      if (value !== null && typeof value === 'object' && 'typeName' in value && value.typeName === 'java.io.Writer')
        return print(m, name, given);
      const result = invoke(value, name, given, m);
      return access === '?.' ? passNull(value, result) : result;
    } catch (error) {
      return m.caught(error, node.nameSpan);
    }
  };
}

/** `name(…)`: a closure in a variable, or printing. */
function compileFunction(node: Call, args: (m: Machine, env: Env) => Value[]): Run {
  const name = node.name ?? '';
  return (m, env) => {
    const given = args(m, env);
    try {
      const local = env.find(name)?.values.get(name) ?? m.globals?.get(name);
      if (local instanceof Closure) return local.call(given);
      if (local !== undefined) return giveUp(`what "${name}" calls is not known`);
      if (name === 'print' || name === 'println') return print(m, name, given);
      for (let at: Env | undefined = env; at !== undefined; at = at.parent)
        if (at.delegate !== undefined) return invoke(at.delegate, name, given, m);
      if (m.scope.bindings.has(name) || !m.scope.complete || name === 'evaluate' || name === 'printf')
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

function print(machine: Machine, name: string, args: readonly Value[]): Value {
  if (name !== 'print' && name !== 'println' && name !== 'write' && name !== 'leftShift')
    return giveUp(`out.${name} is not evaluated`);
  machine.mutates();
  machine.output.push(args.map((arg) => toText(arg)).join('') + (name === 'println' ? '\n' : ''));
  return null;
}

export function compileArguments(nodes: readonly Node[]): (m: Machine, env: Env) => Value[] {
  const items = nodes.map((node) => ({
    run: compile(node.kind === 'spread' ? node.operand : node),
    spread: node.kind === 'spread',
  }));
  return (m, env) => {
    const values: Value[] = [];
    for (const { run, spread } of items) {
      const value = run(m, env);
      if (!spread) values.push(value);
      else if (Array.isArray(value)) values.push(...(value as Value[]));
      else giveUp('what * spreads is not known');
    }
    return values;
  };
}

function compileMap(node: MapLiteral): Run {
  const entries = node.entries.map(({ key, value }) => ({
    key: key === null ? null : compile(key),
    value: compile(value),
  }));
  return guarded(node, (m, env) => {
    const map = new Map<Value, Value>();
    for (const { key, value } of entries) {
      const item = value(m, env);
      if (key !== null) {
        const name = key(m, env);
        if (isUnknown(name)) return new Unknown(name.reason, { type: 'map', nullable: false });
        map.set(name, item);
      } else if (isMap(item)) for (const [name, entry] of mapEntries(item)) map.set(name, entry);
      else giveUp('what *: spreads is not known');
    }
    return map;
  });
}

function compileClosure(node: ClosureLiteral): Run {
  const body = compileBody(node.body);
  const names = node.parameters?.map((parameter) => parameter.name) ?? ['it'];
  const initial = node.parameters?.map((parameter) =>
    parameter.initial === undefined ? undefined : compile(parameter.initial),
  );
  const required = initial?.filter((value) => value === undefined).length ?? 0;
  return (m, env) =>
    new Closure(node.parameters?.length ?? 1, (args, delegate) => {
      m.step();
      if (args.length > names.length || (args.length < required && !(required === 1 && args.length === 0))) {
        throw new Failure(
          'groovy.lang.MissingMethodException',
          `The closure takes ${names.length} values but gets ${args.length}.`,
          'unknown-method',
          { name: 'call', type: 'closure' },
        );
      }
      const inner = new Env(env, delegate);
      names.forEach((name, i) => {
        inner.values.set(name, args[i] ?? initial?.[i]?.(m, inner) ?? null);
      });
      return body(m, inner);
    });
}

function compileLogical(node: Logical): Run {
  const left = compile(node.left);
  const right = compile(node.right);
  const stops = node.operator === '||';
  const facts = notNullWhen(node.left, !stops);
  return guarded(
    node,
    (m, env) => {
      const first = left(m, env);
      const known = test(first);
      if (known === stops) return known;
      if (known !== undefined)
        return test(assuming(m, facts, () => right(m, env))) ?? new Unknown(reasonOf(first), booleanShape);
      const second = bothWays(
        m,
        env,
        reasonOf(first),
        () => assuming(m, facts, () => right(m, env)),
        () => false,
      );
      return test(second) === stops && !isUnknown(second) ? stops : new Unknown(reasonOf(first), booleanShape);
    },
    booleanShape,
  );
}

function compileConditional(node: Conditional): Run {
  const condition = compile(node.condition);
  const then = node.then === undefined ? undefined : compile(node.then);
  const otherwise = compile(node.otherwise);
  const whenTrue = notNullWhen(node.condition, true);
  const whenFalse = notNullWhen(node.condition, false);
  const withFacts = (m: Machine, env: Env, tested: Value, known: boolean | undefined): Value => {
    const first = (): Value => (then === undefined ? notNull(tested) : assuming(m, whenTrue, () => then(m, env)));
    const second = (): Value => assuming(m, whenFalse, () => otherwise(m, env));
    if (known !== undefined) return known ? first() : second();
    return bothWays(m, env, reasonOf(tested), first, second);
  };
  return guarded(node, (m, env) => {
    const tested = condition(m, env);
    const known = test(tested);
    // Facts are for checks; a preview evaluates this for every person of a plan.
    if (known !== undefined && m.sink === undefined) {
      if (!known) return otherwise(m, env);
      return then === undefined ? notNull(tested) : then(m, env);
    }
    return withFacts(m, env, tested, known);
  });
}

/** The left side of `?:`, which is only taken if it is true. */
function notNull(value: Value): Value {
  return isUnknown(value) ? new Unknown(value.reason, withNullable(value.shape ?? { type: 'any' }, false)) : value;
}

function compileGString(node: GString): Run {
  const parts = node.parts.map((part) => (typeof part === 'string' ? part : compileScript(part)));
  return guarded(
    node,
    (m, env) => {
      let text = '';
      let unknown: Unknown | undefined;
      for (const part of parts) {
        if (typeof part === 'string') {
          text += part;
          continue;
        }
        const value = part(m, env);
        if (isUnknown(value)) unknown ??= value;
        else text += toText(value instanceof Closure ? value.call([]) : value);
      }
      return unknown === undefined ? text : new Unknown(unknown.reason, stringShape);
    },
    stringShape,
  );
}

/** The code of one `${…}`: a single expression, or statements run like a closure. */
export function compileScript(script: Script): Run {
  const [only, second] = script.statements;
  if (only === undefined) return constant(null);
  if (only.kind === 'expression' && second === undefined) return compile(only.expression);
  const body = compileBody(script.statements);
  return (m, env) => body(m, new Env(env));
}
