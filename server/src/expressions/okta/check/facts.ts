import type { Scope } from '../../kit/scope';
import {
  anyShape,
  booleanShape,
  joinShapes,
  listShape,
  mapShape,
  numberShape,
  type Shape,
  stringShape,
  withNullable,
} from '../../kit/shape';
import type { Value } from '../../kit/value';
import { calleeOf } from '../catalogue';
import { createCompiler } from '../compile/expression';
import { type Binary, bare, type Call, children, type Node } from '../syntax/node';

/** What is known of every part of an expression, whatever the values are. */
export interface Facts {
  shapeOf(node: Node): Shape;
  /** The value of a part that reads no attribute and asks nobody; undefined when it is not the same for everybody. */
  constantOf(node: Node): Value | undefined;
}

const nullShape: Shape = { type: 'any', name: 'null', nullable: true };

/** Whether it is the shape of the literal `null`. */
export function isNullShape(shape: Shape): boolean {
  return shape.name === 'null';
}

/** The facts of an expression in a scope, each worked out when it is first asked for. */
export function createFacts(scope: Scope): Facts {
  const shapes = new Map<Node, Shape>();
  const constants = new Map<Node, boolean>();
  const shapeOf = (node: Node): Shape => {
    const known = shapes.get(node);
    if (known !== undefined) return known;
    const shape = infer(node, scope, shapeOf);
    shapes.set(node, shape);
    return shape;
  };
  const isConstant = (node: Node): boolean => {
    const known = constants.get(node);
    if (known !== undefined) return known;
    const constant = mayBeConstant(node) && children(node).every(isConstant);
    constants.set(node, constant);
    return constant;
  };
  return { shapeOf, constantOf: (node) => (isConstant(node) ? evaluate(node) : undefined) };
}

const empty: Scope = { bindings: new Map(), complete: false };

function evaluate(node: Node): Value | undefined {
  try {
    return createCompiler().compile(node)(empty);
  } catch {
    return undefined;
  }
}

function mayBeConstant(node: Node): boolean {
  switch (node.kind) {
    case 'literal':
    case 'group':
    case 'unary':
    case 'binary':
    case 'conditional':
    case 'elvis':
      return true;
    default:
      return false;
  }
}

function infer(node: Node, scope: Scope, shapeOf: (node: Node) => Shape): Shape {
  switch (node.kind) {
    case 'literal':
      return literals[node.literal];
    case 'name':
      return scope.bindings.get(node.name)?.shape ?? anyShape;
    case 'group':
      return shapeOf(node.inner);
    case 'property':
      return shapeOf(node.object).properties?.get(node.name)?.shape ?? anyShape;
    case 'call':
      return callShape(node);
    case 'list':
    case 'projection':
      return listShape;
    case 'selection':
      return node.which === 'all' ? shapeOf(node.object) : anyShape;
    case 'map':
      return mapShape;
    case 'unary':
      return node.operator === '!' ? booleanShape : numberShape;
    case 'binary':
      return binaryShape(node, shapeOf);
    case 'conditional':
      return either(shapeOf(node.whenTrue), shapeOf(node.whenFalse));
    case 'elvis':
      return elvisShape(shapeOf(node.left), shapeOf(node.right));
    default:
      return anyShape;
  }
}

const literals: Readonly<Record<'string' | 'number' | 'boolean' | 'null', Shape>> = {
  string: stringShape,
  number: numberShape,
  boolean: booleanShape,
  null: nullShape,
};

function either(a: Shape, b: Shape): Shape {
  if (isNullShape(a)) return isNullShape(b) ? a : withNullable(b, true);
  return isNullShape(b) ? withNullable(a, true) : joinShapes(a, b);
}

function elvisShape(left: Shape, right: Shape): Shape {
  if (isNullShape(left)) return right;
  return isNullShape(right)
    ? left
    : joinShapes(left.nullable === false ? left : { ...left, nullable: right.nullable === true }, right);
}

function callShape(node: Call): Shape {
  const callee = calleeOf(node);
  if (callee.kind === 'function') return callee.entry.shape;
  if (callee.kind === 'unknown' || callee.entries.length === 0) return anyShape;
  const [first, ...others] = callee.entries;
  return others.reduce((shape, entry) => joinShapes(shape, entry.shape), first!.shape);
}

function binaryShape(node: Binary, shapeOf: (node: Node) => Shape): Shape {
  const { operator } = node;
  if (operator === '+') {
    const left = shapeOf(node.left);
    const right = shapeOf(node.right);
    if (left.type === 'string' || right.type === 'string') return stringShape;
    return left.type === 'number' && right.type === 'number' ? numberShape : anyShape;
  }
  if (operator === '-' || operator === '*') {
    return shapeOf(node.left).type === 'number' ? numberShape : anyShape;
  }
  return operator === '/' || operator === '%' || operator === '^' ? numberShape : booleanShape;
}

/** Whether the part is the literal null, in parentheses or not. */
export function isNull(node: Node): boolean {
  const inner = bare(node);
  return inner.kind === 'literal' && inner.literal === 'null';
}
