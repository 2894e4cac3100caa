import { parse } from '../../expressions/okta/parse';
import { bare, type Call, type Node, pathOf } from '../../expressions/okta/syntax/node';
import { type Common, type Condition, concat, maximumDepth, not, Untranslatable } from './common';
import { joined } from './simplify';

/** Reads an expression of Okta. @throws Untranslatable */
export function fromOkta(text: string): Common {
  const { root, problems } = parse(text);
  if (problems.some(({ severity }) => severity === 'error')) throw new Untranslatable('it cannot be parsed');
  return commonOf(root, 0);
}

function commonOf(wrapped: Node, depth: number): Common {
  if (depth > maximumDepth) throw new Untranslatable('it is nested too deeply');
  const node = bare(wrapped);
  const path = pathOf(node);
  if (path !== undefined && path.length > 1)
    return { kind: 'attribute', name: path.join('.').replace(/^source\./, 'user.') };
  switch (node.kind) {
    case 'literal':
      return node.value === null ? { kind: 'nothing' } : { kind: 'text', text: String(node.value) };
    case 'binary':
      if (node.operator === '+') return concat(commonOf(node.left, depth + 1), commonOf(node.right, depth + 1));
      break;
    case 'conditional':
      return {
        kind: 'if',
        condition: conditionOf(node.condition, depth + 1),
        whenTrue: commonOf(node.whenTrue, depth + 1),
        whenFalse: commonOf(node.whenFalse, depth + 1),
      };
    case 'elvis':
      return { kind: 'default', value: commonOf(node.left, depth + 1), fallback: commonOf(node.right, depth + 1) };
    case 'call':
      return callOf(node, depth + 1);
    default:
      break;
  }
  throw new Untranslatable('the other languages have no such form');
}

function callOf(node: Call, depth: number): Common {
  const name = nameOf(node);
  const [first, ...others] = node.args;
  if (first === undefined) throw new Untranslatable(`${name} has no counterpart`);
  const value = () => commonOf(first, depth);
  switch (name) {
    case 'String.append':
      return concat(...node.args.map((argument) => commonOf(argument, depth)));
    case 'String.join': {
      const separator: Common = { kind: 'text', text: constant(first) };
      return concat(
        ...others.flatMap((argument, index) =>
          index === 0 ? [commonOf(argument, depth)] : [separator, commonOf(argument, depth)],
        ),
      );
    }
    case 'String.toLowerCase':
      return { kind: 'call', call: { name: 'lower' }, value: value() };
    case 'String.toUpperCase':
      return { kind: 'call', call: { name: 'upper' }, value: value() };
    case 'String.removeSpaces':
      return { kind: 'call', call: { name: 'removeSpaces' }, value: value() };
    case 'String.replace':
      return {
        kind: 'call',
        call: { name: 'replace', from: constant(others[0]), to: constant(others[1]) },
        value: value(),
      };
    case 'String.substring':
      return {
        kind: 'call',
        call: { name: 'substring', start: number(others[0]), end: number(others[1]) },
        value: value(),
      };
    case 'String.substringBefore':
      return { kind: 'call', call: { name: 'before', separator: constant(others[0]) }, value: value() };
    case 'String.substringAfter':
      return { kind: 'call', call: { name: 'after', separator: constant(others[0]) }, value: value() };
    default:
      throw new Untranslatable(`${name} has no counterpart`);
  }
}

function conditionOf(wrapped: Node, depth: number): Condition {
  if (depth > maximumDepth) throw new Untranslatable('it is nested too deeply');
  const node = bare(wrapped);
  if (node.kind === 'unary' && node.operator === '!') return not(conditionOf(node.operand, depth + 1));
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === 'and' || operator === 'or')
      return joined(operator, conditionOf(left, depth + 1), conditionOf(right, depth + 1));
    if (operator === '==' || operator === '!=') {
      const equal = equality(left, right, depth);
      return operator === '==' ? equal : not(equal);
    }
  }
  if (node.kind === 'call') {
    const [first, second] = node.args;
    const name = nameOf(node);
    if (first !== undefined && name === 'String.stringContains')
      return { kind: 'contains', value: commonOf(first, depth), text: constant(second) };
    if (first !== undefined && name === 'String.startsWith')
      return { kind: 'startsWith', value: commonOf(first, depth), text: constant(second) };
  }
  throw new Untranslatable('its condition has no counterpart');
}

function equality(left: Node, right: Node, depth: number): Condition {
  const [a, b] = [commonOf(left, depth + 1), commonOf(right, depth + 1)];
  if (b.kind === 'nothing') return { kind: 'null', value: a };
  if (a.kind === 'nothing') return { kind: 'null', value: b };
  return { kind: 'equals', left: a, right: b };
}

/** `String.append`; the old names without `String.` mean the same. */
function nameOf({ object, name }: Call): string {
  if (object === undefined) return `String.${name}`;
  return object.kind === 'name' ? `${object.name}.${name}` : `.${name}`;
}

function constant(node: Node | undefined): string {
  const literal = node && bare(node);
  if (literal?.kind === 'literal' && typeof literal.value === 'string') return literal.value;
  throw new Untranslatable('an argument is no constant text');
}

function number(node: Node | undefined): number {
  const literal = node && bare(node);
  const value = literal?.kind === 'literal' ? Number(literal.value) : Number.NaN;
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Untranslatable('an argument is no constant number');
}
