import { Opaque, Unknown, type Value } from '../../kit/value';
import { byZero, compute, noText, unsupported } from '../runtime/arithmetic';
import { compare, equal } from '../runtime/compare';
import { toBoolean } from '../runtime/convert';
import { Failure, LocatedUnknown } from '../runtime/failure';
import { matcher } from '../runtime/regex';
import { textOf, typeText } from '../runtime/text';
import {
  type Arithmetic,
  type Binary,
  bare,
  type Conditional,
  type Elvis,
  type Node,
  type Unary,
} from '../syntax/node';
import type { Compiler, Run } from './frame';

/** Compiles an operator between two operands. */
export function compileBinary(node: Binary, compiler: Compiler): Run {
  const left = compiler.compile(node.left);
  const right = compiler.compile(node.right);
  switch (node.operator) {
    case 'and':
    case 'or':
      return logical(node, left, right);
    case '==':
      return node.right.kind === 'literal' ? equalTo(left, node.right.value, true) : equality(left, right, true);
    case '!=':
      return node.right.kind === 'literal' ? equalTo(left, node.right.value, false) : equality(left, right, false);
    case '<':
      return relation(node, left, right, (order) => order < 0);
    case '>':
      return relation(node, left, right, (order) => order > 0);
    case '<=':
      return relation(node, left, right, (order) => order <= 0);
    case '>=':
      return relation(node, left, right, (order) => order >= 0);
    case 'matches':
      return matches(node, left, right);
    case 'between':
      return between(node, left, right);
    case 'instanceof':
      return instanceOf(node);
    default:
      return arithmetic(node, node.operator, left, right);
  }
}

function arithmetic(node: Binary, operator: Arithmetic, left: Run, right: Run): Run {
  const isSum = operator === '+';
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (isSum && typeof a === 'string' && typeof b === 'string') return a + b;
    if (a instanceof Unknown) return a;
    if (b instanceof Unknown) return b;
    const result = compute(operator, a, b);
    if (result === byZero) throw new Failure('A whole number is divided by 0.', node, 'java.lang.ArithmeticException');
    if (result === noText)
      throw new Failure('A list of objects cannot be joined to a text.', node.operatorSpan, 'EL1001E');
    if (typeof result === 'symbol') throw noOperation(node, a, b);
    return result;
  };
}

function noOperation(node: Binary, a: Value, b: Value): Failure {
  const advice = node.operator === '+' ? ' One side must be a text, or both numbers.' : ' Both sides must be numbers.';
  return new Failure(
    `"${node.operator}" cannot be applied to ${typeText(a)} and ${typeText(b)}.${advice}`,
    node.operatorSpan,
    'EL1030E',
  );
}

function equality(left: Run, right: Run, wanted: boolean): Run {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (typeof a === 'string' && typeof b === 'string') return (a === b) === wanted;
    if (a instanceof Unknown) return a;
    if (b instanceof Unknown) return b;
    return equal(a, b) === wanted;
  };
}

/** Compares with a constant, which most conditions do. */
function equalTo(left: Run, constant: Value, wanted: boolean): Run {
  return (frame) => {
    const value = left(frame);
    if (typeof value === 'string') return (value === constant) === wanted;
    return value instanceof Unknown ? value : equal(value, constant) === wanted;
  };
}

function relation(node: Binary, left: Run, right: Run, holds: (order: number) => boolean): Run {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (a instanceof Unknown) return a;
    if (b instanceof Unknown) return b;
    const order = compare(a, b);
    if (order === undefined) {
      const message = `${capital(typeText(a))} and ${typeText(b)} cannot be compared with "${node.operator}".`;
      throw new Failure(message, node.operatorSpan, 'EL1013E');
    }
    return holds(order);
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function logical(node: Binary, left: Run, right: Run): Run {
  const decides = node.operator === 'or';
  return (frame) => {
    const a = condition(left(frame), node.left);
    if (a instanceof Unknown) return a;
    return a === decides ? decides : condition(right(frame), node.right);
  };
}

/** A value where Spring needs a Boolean; throws EL1001E for what it does not convert. */
function condition(value: Value, node: Node): boolean | Unknown {
  if (typeof value === 'boolean') return value;
  if (value instanceof Unknown) return value;
  const converted = toBoolean(value);
  if (converted !== undefined) return converted;
  const written = typeof value === 'string' ? `the text "${value.slice(0, 40)}"` : typeText(value);
  throw new Failure(`A condition must be true or false, and this is ${written}.`, node, 'EL1001E');
}

/** Compiles `condition ? a : b`. Only the branch that is taken runs; an unknown condition makes the result unknown. */
export function compileConditional(node: Conditional, compiler: Compiler): Run {
  const test = compiler.compile(node.condition);
  const whenTrue = compiler.compile(node.whenTrue);
  const whenFalse = compiler.compile(node.whenFalse);
  return (frame) => {
    const holds = condition(test(frame), node.condition);
    if (holds === true) return whenTrue(frame);
    return holds === false ? whenFalse(frame) : holds;
  };
}

/** `a ?: b`: b when a is null or an empty text. */
export function compileElvis(node: Elvis, compiler: Compiler): Run {
  const left = compiler.compile(node.left);
  const right: Run = node.right.kind === 'missing' ? () => null : compiler.compile(node.right);
  return (frame) => {
    const value = left(frame);
    return value === null || value === '' ? right(frame) : value;
  };
}

/** Compiles an operator before its operand. */
export function compileUnary(node: Unary, compiler: Compiler): Run {
  const operand = compiler.compile(node.operand);
  const { operator } = node;
  if (operator === '!') {
    return (frame) => {
      const value = condition(operand(frame), node.operand);
      return value instanceof Unknown ? value : !value;
    };
  }
  return (frame) => {
    const value = operand(frame);
    if (value instanceof Unknown) return value;
    const result = typeof value === 'string' ? unsupported : compute('*', value, operator === '-' ? -1 : 1);
    if (typeof result !== 'symbol') return result;
    throw new Failure(`"${operator}" cannot be applied to ${typeText(value)}.`, node, 'EL1030E');
  };
}

function matches(node: Binary, left: Run, right: Run): Run {
  const pattern = bare(node.right);
  const fixed = pattern.kind === 'literal' && typeof pattern.value === 'string' ? matcher(pattern.value) : undefined;
  return (frame) => {
    const a = left(frame);
    if (a instanceof Unknown) return a;
    if (typeof a === 'object' && a !== null && !hasText(a)) {
      throw new Failure(`"matches" needs a text on its left, and this is ${typeText(a)}.`, node.left, 'EL1001E');
    }
    const b = right(frame);
    if (b instanceof Unknown) return b;
    if (a === null) throw new Failure('"matches" needs a text on its left, and this is null.', node.left, 'EL1037E');
    if (typeof b !== 'string') {
      throw new Failure(`"matches" needs a pattern on its right, and this is ${typeText(b)}.`, node.right, 'EL1038E');
    }
    const found = fixed ?? matcher(b);
    if ('invalid' in found) throw new Failure(`The pattern "${b}" is not valid.`, node.right, 'EL1018E');
    if ('unknown' in found) return new LocatedUnknown(`"matches" is not evaluated here: ${found.unknown}.`, node);
    const result = found.matches(textOf(a));
    return typeof result === 'boolean'
      ? result
      : new LocatedUnknown(`"matches" is not evaluated here: ${result}.`, node);
  };
}

/** Spring makes a text of numbers, and of lists of plain values, but of no map. */
function hasText(value: Value): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object' || item === null || hasText(item));
  return value instanceof Opaque;
}

function between(node: Binary, left: Run, right: Run): Run {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (a instanceof Unknown) return a;
    if (b instanceof Unknown) return b;
    if (!Array.isArray(b) || b.length !== 2) {
      throw new Failure('"between" needs a list of two on its right: {1, 10}.', node.right, 'EL1017E');
    }
    const low = compare(a, b[0] as Value);
    const high = compare(a, b[1] as Value);
    if (low === undefined || high === undefined) {
      throw new Failure(`${capital(typeText(a))} cannot be compared with these limits.`, node.left, 'EL1013E');
    }
    return low >= 0 && high <= 0;
  };
}

function instanceOf(node: Binary): Run {
  return () => {
    throw new Failure('"instanceof" asks for a Java class, which an Okta expression cannot name.', node, 'EL1028E');
  };
}
