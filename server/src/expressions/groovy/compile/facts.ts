import type { Node } from '../syntax/node';

/** The path an expression reads, `user.email`, or undefined if it is more than a path. `?.` and `['x']` count as dots. */
export function pathKey(node: Node): string | undefined {
  if (node.kind === 'name') return node.name;
  if (node.kind === 'property' && typeof node.name === 'string' && (node.access === '.' || node.access === '?.')) {
    const object = pathKey(node.object);
    return object === undefined ? undefined : `${object}.${node.name}`;
  }
  if (node.kind === 'index' && node.arguments.length === 1) {
    const [key] = node.arguments;
    const object = pathKey(node.object);
    if (object !== undefined && key?.kind === 'literal' && typeof key.value === 'string')
      return `${object}.${key.value}`;
    if (object !== undefined && key?.kind === 'number') return `${object}[${key.text}]`;
  }
  return undefined;
}

/** The paths that are certainly not null when `node` is not null: itself, and what its `?.` chain passes through. */
function notNullBehind(node: Node): readonly string[] {
  const key = pathKey(node);
  const own = key === undefined ? [] : [key];
  if (node.kind === 'property' || node.kind === 'index') return [...own, ...notNullBehind(node.object)];
  if (node.kind === 'call' && node.object !== undefined) return notNullBehind(node.object);
  if (node.kind === 'cast') return notNullBehind(node.operand);
  return own;
}

const isNull = (node: Node): boolean => node.kind === 'literal' && node.value === null;
const isConstant = (node: Node): boolean =>
  (node.kind === 'literal' && node.value !== null) ||
  node.kind === 'number' ||
  node.kind === 'list' ||
  node.kind === 'gstring';

/** The paths that are certainly not null when the condition turned out as `outcome`. */
export function notNullWhen(condition: Node, outcome: boolean): readonly string[] {
  switch (condition.kind) {
    case 'unary':
      return condition.operator === '!' ? notNullWhen(condition.operand, !outcome) : [];
    case 'logical': {
      const both = condition.operator === '&&' ? outcome : !outcome;
      return both ? [...notNullWhen(condition.left, outcome), ...notNullWhen(condition.right, outcome)] : [];
    }
    case 'binary':
      return fromComparison(condition, outcome);
    case 'instanceof':
      return outcome ? notNullBehind(condition.operand) : [];
    default:
      return outcome ? notNullBehind(condition) : fromEmptyTest(condition);
  }
}

function fromComparison(
  { operator, left, right }: Extract<Node, { kind: 'binary' }>,
  outcome: boolean,
): readonly string[] {
  if (operator === '==' || operator === '!=') {
    const same = (operator === '==') === outcome;
    const [value, other] = isNull(left) || isConstant(left) ? [right, left] : [left, right];
    if (isNull(other)) return same ? [] : notNullBehind(value);
    return same && isConstant(other) ? notNullBehind(value) : [];
  }
  if (!outcome) return [];
  if (operator === '>' || operator === '>=') return isConstant(right) ? notNullBehind(left) : [];
  if (operator === '<' || operator === '<=') return isConstant(left) ? notNullBehind(right) : [];
  if (operator === '==~' || operator === '=~') return notNullBehind(left);
  return operator === 'in' && right.kind === 'list' && !right.items.some(isNull) ? notNullBehind(left) : [];
}

/** `StringUtils.isEmpty(x)` and `isBlank(x)` being false mean that x is something. */
function fromEmptyTest(node: Node): readonly string[] {
  if (node.kind !== 'call' || (node.name !== 'isEmpty' && node.name !== 'isBlank')) return [];
  const [argument] = node.arguments;
  if (argument !== undefined) return notNullBehind(argument);
  // x.isEmpty() without ?. was reached, so x is not null; x?.isEmpty() may be null, which is false too.
  return node.object !== undefined && node.access === '.' ? notNullBehind(node.object) : [];
}
