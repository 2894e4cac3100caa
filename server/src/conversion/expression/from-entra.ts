import { type Node, parseEntra } from '../../expressions/entra';
import { type Common, type Condition, concat, maximumDepth, not, Untranslatable } from './common';

/** Reads an expression of Entra. @throws Untranslatable */
export function fromEntra(text: string): Common {
  const { root, problems } = parseEntra(text);
  if (problems.some(({ severity }) => severity === 'error')) throw new Untranslatable('it cannot be parsed');
  return commonOf(root, 0);
}

function commonOf(node: Node, depth: number): Common {
  if (depth > maximumDepth) throw new Untranslatable('it is nested too deeply');
  switch (node.kind) {
    case 'attribute':
      return { kind: 'attribute', name: node.name };
    case 'string':
      return { kind: 'text', text: node.value };
    case 'number':
      return { kind: 'text', text: node.text };
    case 'call':
      return callOf(node.name, node.args, depth + 1);
    default:
      throw new Untranslatable('the other languages have no such form');
  }
}

function callOf(name: string, args: readonly Node[], depth: number): Common {
  const value = (index: number): Common => {
    const node = args[index];
    if (node === undefined || node.kind === 'omitted') throw new Untranslatable(`an argument of ${name} is missing`);
    return commonOf(node, depth);
  };
  const call = (made: Extract<Common, { kind: 'call' }>['call']): Common => ({
    kind: 'call',
    call: made,
    value: value(0),
  });
  switch (name) {
    case 'ToLower':
    case 'ToUpper':
      if (args.length > 1 && args[1]?.kind !== 'omitted')
        throw new Untranslatable(`${name} with a culture has no counterpart`);
      return call({ name: name === 'ToLower' ? 'lower' : 'upper' });
    case 'Trim':
      return call({ name: 'trim' });
    case 'StripSpaces':
      return call({ name: 'removeSpaces' });
    case 'IgnoreFlowIfNullOrEmpty':
      return value(0);
    case 'Append':
      return concat(value(0), value(1));
    case 'Join': {
      const separator: Common = { kind: 'text', text: constant(args[0], name) };
      // Join leaves out what is empty.
      const parts = args.slice(1).map((_, index) => present(value(index + 1)));
      return concat(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
    }
    case 'Replace': {
      const others = [2, 3, 5, 6].map((index) => args[index]);
      if (others.some((node) => node !== undefined && node.kind !== 'omitted'))
        throw new Untranslatable('Replace with a pattern has no counterpart that is surely the same');
      return call({ name: 'replace', from: constant(args[1], name), to: constant(args[4], name) });
    }
    case 'Mid': {
      const [start, length] = [number(args[1], name), number(args[2], name)];
      return start === 1
        ? call({ name: 'take', count: length })
        : call({ name: 'substring', start: start - 1, end: start - 1 + length });
    }
    case 'Left':
      return call({ name: 'take', count: number(args[1], name) });
    case 'Item':
      return itemOf(args, depth);
    case 'Coalesce':
      return args
        .map((_, index) => value(index))
        .reduceRight((fallback, each): Common => ({ kind: 'default', value: each, fallback }));
    case 'IIF':
      return { kind: 'if', condition: conditionOf(args[0], depth), whenTrue: value(1), whenFalse: value(2) };
    case 'Switch':
      return switchOf(args, depth);
    default:
      throw new Untranslatable(`${name} has no counterpart`);
  }
}

/** `Item(Split([mail], "@"), 1)` */
function itemOf([list, index]: readonly Node[], depth: number): Common {
  if (list?.kind !== 'call' || list.name !== 'Split' || list.args[0] === undefined || number(index, 'Item') !== 1)
    throw new Untranslatable('Item has no counterpart but for the first part of Split');
  return {
    kind: 'call',
    call: { name: 'before', separator: constant(list.args[1], 'Split') },
    value: commonOf(list.args[0], depth),
  };
}

function switchOf([source, standard, ...pairs]: readonly Node[], depth: number): Common {
  if (source === undefined) throw new Untranslatable('Switch has no source');
  const left = commonOf(source, depth);
  let result: Common =
    standard === undefined || standard.kind === 'omitted' ? { kind: 'nothing' } : commonOf(standard, depth);
  for (let index = pairs.length - 2; index >= 0; index -= 2) {
    const [key, value] = [pairs[index], pairs[index + 1]];
    if (key === undefined || value === undefined) throw new Untranslatable('a pair of Switch is incomplete');
    result = {
      kind: 'if',
      condition: { kind: 'equals', left, right: commonOf(key, depth) },
      whenTrue: commonOf(value, depth),
      whenFalse: result,
    };
  }
  return result;
}

function conditionOf(node: Node | undefined, depth: number): Condition {
  if (depth > maximumDepth) throw new Untranslatable('it is nested too deeply');
  if (node?.kind === 'binary' && (node.operator === '=' || node.operator === '<>')) {
    const equal: Condition = {
      kind: 'equals',
      left: commonOf(node.left, depth + 1),
      right: commonOf(node.right, depth + 1),
    };
    return node.operator === '=' ? equal : not(equal);
  }
  if (node?.kind === 'call' && node.args[0] !== undefined) {
    const [first] = node.args;
    switch (node.name) {
      case 'IsNullOrEmpty':
        return { kind: 'empty', value: commonOf(first, depth + 1) };
      case 'IsPresent':
        return not({ kind: 'empty', value: commonOf(first, depth + 1) });
      case 'IsNull':
        return { kind: 'null', value: commonOf(first, depth + 1) };
      case 'Not':
        return not(conditionOf(first, depth + 1));
      default:
        break;
    }
  }
  throw new Untranslatable('its condition has no counterpart');
}

function present(value: Common): Common {
  return value.kind === 'text' ? value : { kind: 'default', value, fallback: { kind: 'text', text: '' } };
}

function constant(node: Node | undefined, name: string): string {
  if (node?.kind === 'string') return node.value;
  throw new Untranslatable(`an argument of ${name} is no constant text`);
}

function number(node: Node | undefined, name: string): number {
  const value = node?.kind === 'number' ? Number(node.text) : node?.kind === 'string' ? Number(node.value) : Number.NaN;
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Untranslatable(`an argument of ${name} is no constant number`);
}
