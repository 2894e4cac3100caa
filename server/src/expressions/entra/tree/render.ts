import { printString } from '../syntax/print';
import type { MappingSource, SourceParameter } from './mapping-source';
import { repeatedKey, type Slot, slotCount, slotsOf } from './slots';

/** Deeper trees are not rendered; the parser of expressions stops there too. */
const MAX_DEPTH = 100;

/**
 * The expression of a tree, as the provisioning service writes it: arguments joined by ", ", a slot for each optional
 * argument that is left out, IIF's comparison without spaces, constants of Integer parameters without quotes. This
 * reproduces the mappings that Microsoft publishes character by character.
 * @returns undefined when it cannot be told: an unknown function with keys in an unknown order is written as it comes,
 *   but a tree that is too deep, or has keys that its function does not have, is not
 */
export function renderSource(source: MappingSource): string | undefined {
  return render(source, false, 0);
}

function render(source: MappingSource, isInteger: boolean, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  switch (source.type) {
    case 'Attribute':
      return source.name === '' ? undefined : `[${source.name}]`;
    case 'Constant':
      return isInteger && isNumber(source.name) ? source.name : printString(source.name);
    case 'Function': {
      const args = source.name === 'IIF' ? iifArguments(source, depth) : callArguments(source, depth);
      return args === undefined ? undefined : `${source.name}(${args.join(', ')})`;
    }
  }
}

function isNumber(text: string): boolean {
  return /^-?\d{1,30}$/.test(text) || /^&[Hh][0-9A-Fa-f]{1,16}$/.test(text);
}

/** An argument: empty for what the service fills in itself. */
function argument(value: MappingSource, isInteger: boolean, depth: number): string | undefined {
  if (value.type === 'Constant' && value.expression === null) return '';
  return render(value, isInteger, depth + 1);
}

function callArguments(source: MappingSource, depth: number): readonly string[] | undefined {
  const slots = slotsFor(source);
  if (slots === undefined) return inOrder(source.parameters, depth);
  const left = [...source.parameters];
  const args: string[] = [];
  for (const slot of slots) {
    const index = left.findIndex(({ key }) => key === slot.key);
    const text = index < 0 ? '' : argument(left.splice(index, 1)[0]!.value, slot.isInteger, depth);
    if (text === undefined) return undefined;
    args.push(text);
  }
  if (left.length === 0) return args;
  // Keys that no export has shown may have other names; then the order says which slot is meant.
  return slots.every(({ isSeen }) => isSeen) ? undefined : inOrder(source.parameters, depth, slots);
}

function inOrder(parameters: readonly SourceParameter[], depth: number, slots: readonly Slot[] = []) {
  const args: string[] = [];
  for (const [index, { value }] of parameters.entries()) {
    const text = argument(value, slots[index]?.isInteger ?? false, depth);
    if (text === undefined) return undefined;
    args.push(text);
  }
  return args;
}

function slotsFor(source: MappingSource): readonly Slot[] | undefined {
  const { name, parameters } = source;
  if (name === 'FormatDateTime') return slotsOf(name, formatSlots(source));
  const key = repeatedKey(name);
  const count = slotCount(name, parameters.filter((parameter) => parameter.key === key).length);
  return count === undefined ? undefined : slotsOf(name, count);
}

/** Its keys are the same for both of its forms; the text beside them tells which one this service writes. */
function formatSlots({ expression }: MappingSource): 3 | 4 {
  return expression !== null && (expression.match(/,/g)?.length ?? 0) === 2 ? 3 : 4;
}

/** One, two and three are the operands of a comparison around its operator; one alone is a function that gives a Boolean. */
function iifArguments({ parameters }: MappingSource, depth: number): readonly string[] | undefined {
  if (parameters.some(({ key }) => !IIF_KEYS.includes(key))) return undefined;
  const part = (key: string): string | undefined => {
    const found = parameters.find((parameter) => parameter.key === key);
    return found === undefined ? '' : argument(found.value, false, depth);
  };
  const operator = parameters.find(({ key }) => key === 'two')?.value.name ?? '';
  const [left, right, yes, no] = [part('one'), part('three'), part('four'), part('five')];
  if (left === undefined || right === undefined || yes === undefined || no === undefined) return undefined;
  return [`${left}${operator}${right}`, yes, no];
}

const IIF_KEYS: readonly string[] = ['one', 'two', 'three', 'four', 'five'];
