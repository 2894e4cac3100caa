import type { Value } from '../../kit/value';
import type { BinaryNode, Node } from '../syntax/node';
import { isComparison } from '../syntax/print';
import { type ComparisonOperator, compare } from './compare';
import { type Compiler, type Decide, LocatedUnknown } from './evaluate';
import { toNumber } from './text';

/** Compiles what stands where a condition may stand: a comparison, or a value that is read as True or False. */
export function compileCondition(node: Node, compiler: Compiler): Decide {
  if (node.kind === 'binary' && isComparison(node.operator))
    return comparison(node, node.operator as ComparisonOperator, compiler);
  const evaluate = compiler.value(node);
  const odd = LocatedUnknown.at(
    node,
    'Neither True nor False nor a number: Microsoft does not say how a condition reads it.',
  );
  return (scope) => {
    const value = evaluate(scope);
    if (value instanceof LocatedUnknown) return value;
    return truth(value) ?? odd;
  };
}

function comparison(node: BinaryNode, operator: ComparisonOperator, compiler: Compiler): Decide {
  const left = compiler.value(node.left);
  const right = compiler.value(node.right);
  const odd = LocatedUnknown.at(
    node,
    operator === '=' || operator === '<>'
      ? 'Microsoft does not say how a condition compares several values.'
      : 'Microsoft does not say how a condition orders texts; it compares numbers.',
  );
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    if (a instanceof LocatedUnknown || b instanceof LocatedUnknown) return LocatedUnknown.of([a, b]);
    return compare(a, operator, b) ?? odd;
  };
}

/** "True" and "False" in any case; a number that is not 0; nothing is false. */
function truth(value: Value | undefined): boolean | undefined {
  if (value === 'True') return true;
  if (value === 'False' || value === null || value === undefined || value === '') return false;
  if (typeof value === 'string') {
    const lower = value.toLowerCase();
    if (lower === 'true') return true;
    if (lower === 'false') return false;
  }
  const number = toNumber(value);
  return number === undefined ? undefined : number !== 0;
}
