import { booleanShape, numberShape, type Shape, stringShape } from '../../kit/shape';
import { isUnknown, Unknown, type Value } from '../../kit/value';
import { giveUp, UnknownSignal } from '../runtime/failure';
import { construct } from '../runtime/invoke';
import { isInstance } from '../runtime/kinds';
import { parseLiteral } from '../runtime/numbers';
import { binary, unary } from '../runtime/operators';
import { Closure } from '../runtime/types';
import type { Binary, Cast, InstanceOf, New, Node } from '../syntax/node';
import { compileIndex, compileName, compileProperty } from './access';
import { assign, step } from './assignment';
import { compileArguments, compileCall } from './call';
import { cast } from './cast';
import { compileClosure } from './closure';
import { compileMap } from './collection';
import { compileEquality, compilePlus } from './common-operators';
import { compileConditional, compileLogical } from './conditional';
import type { Compiler, Run } from './env';
import { guarded } from './guarded';
import { compileGString } from './text';

/** Turns a node into a function. Values of failing or unknown parts come out as Unknown; see Machine.caught. */
export function compileExpression(node: Node, c: Compiler): Run {
  switch (node.kind) {
    case 'literal':
      return constant(node.value);
    case 'number':
      return compileNumber(node.text);
    case 'gstring':
      return compileGString(node, c);
    case 'name':
      return compileName(node.name, node, c);
    case 'property':
      return compileProperty(node, c);
    case 'index':
      return compileIndex(node, c);
    case 'call':
      return compileCall(node, c);
    case 'new':
      return compileNew(node, c);
    case 'list':
      return compileArguments(node.items, c);
    case 'map':
      return compileMap(node, c);
    case 'closure':
      return compileClosure(node, c);
    case 'unary': {
      const operand = c.expression(node.operand);
      const shape = node.operator === '!' ? booleanShape : numberShape;
      return guarded(node, (m, env) => unary(node.operator, operand(m, env)), shape);
    }
    case 'step':
      return guarded(node, step(node, c));
    case 'binary':
      return compileBinary(node, c);
    case 'logical':
      return compileLogical(node, c);
    case 'conditional':
      return compileConditional(node, c);
    case 'assignment':
      return guarded(node, assign(node, c));
    case 'cast':
      return compileCast(node, c);
    case 'instanceof':
      return compileInstanceOf(node, c);
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

function compileNew(node: New, c: Compiler): Run {
  const args = compileArguments(node.arguments, c);
  const type = c.className(node.type);
  return guarded(node, (m, env) => construct(type, args(m, env), m));
}

function compileBinary(node: Binary, c: Compiler): Run {
  const left = c.expression(node.left);
  const right = c.expression(node.right);
  const { operator } = node;
  if (operator === '==' || operator === '!=') return compileEquality(node, left, right, combine);
  if (operator === '+') return compilePlus(node, left, right, combine);
  return guarded(
    node,
    (m, env) => {
      const before = left(m, env);
      const after = right(m, env);
      if (operator === '<<') m.mutates();
      return combine(operator, before, after);
    },
    isTest.has(operator) ? booleanShape : undefined,
  );
}

const isTest = new Set(['==', '!=', '<', '>', '<=', '>=', 'in', '==~']);

/** Text + anything is text, whatever is unknown in it. */
function combine(operator: string, left: Value, right: Value): Value {
  if (left instanceof Closure && right instanceof Closure && (operator === '>>' || operator === '<<')) {
    const [first, second] = operator === '>>' ? [left, right] : [right, left];
    return new Closure(first.parameters, (args) => second.call([first.call(args)]));
  }
  if (operator === '+' && isUnknown(left) !== isUnknown(right)) {
    const [unknown, known] = isUnknown(left) ? [left, right] : [right as Unknown, left];
    if (typeof known === 'string') return new Unknown(unknown.reason, stringShape);
  }
  return binary(operator, left, right);
}

function compileCast(node: Cast, c: Compiler): Run {
  const operand = c.expression(node.operand);
  const type = c.className(node.type);
  return guarded(node, (m, env) => cast(operand(m, env), type, node.hard), castShape(node.type));
}

function castShape(type: string): Shape | undefined {
  if (/^(String|CharSequence)$/.test(type)) return { type: 'string' };
  if (/^(int|Integer|long|Long|double|Double|BigDecimal)$/.test(type)) return { type: 'number' };
  return undefined;
}

function compileInstanceOf(node: InstanceOf, c: Compiler): Run {
  const { operand } = node;
  const value = c.expression(operand);
  const type = node.type.slice(node.type.lastIndexOf('.') + 1);
  return guarded(
    node,
    (m, env) => {
      const tested = value(m, env);
      // Text with code in it is no String to Java, but a GString.
      if (operand.kind === 'gstring') return ['GString', 'CharSequence', 'Comparable', 'Object'].includes(type);
      if (type === 'Object') return isUnknown(tested) ? giveUp(tested.reason) : tested !== null;
      if (type === 'GString' && typeof tested === 'string')
        return giveUp('whether this text is a GString is not known');
      return isInstance(tested, node.type) ?? giveUp('its class is not known');
    },
    booleanShape,
  );
}
