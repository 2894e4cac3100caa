import { isRecord, ownEntry, Unknown, type Value, type ValueRecord } from '../../kit/value';
import { toIndex } from '../runtime/convert';
import { Failure } from '../runtime/failure';
import { javaText, typeText } from '../runtime/text';
import type { Index, ListLiteral, MapLiteral, Projection, Selection } from '../syntax/node';
import type { Compiler, Frame, Run } from './frame';

/** `{a, b}`. A part that is unknown makes the whole unknown. */
export function compileList(node: ListLiteral, compiler: Compiler): Run {
  const items = node.items.map((item) => compiler.compile(item));
  return (frame) => {
    const values: Value[] = [];
    for (const item of items) {
      const value = item(frame);
      if (value instanceof Unknown) return value;
      values.push(value);
    }
    return values;
  };
}

/** `{a: 1, 'b': 2}`; a bare name as key is the name itself. */
export function compileMap(node: MapLiteral, compiler: Compiler): Run {
  const entries = node.entries.map(({ key, value }) => ({
    key: key.kind === 'name' ? () => key.name : compiler.compile(key),
    value: compiler.compile(value),
  }));
  return (frame) => {
    const map = new Map<Value, Value>();
    for (const entry of entries) {
      const key = entry.key(frame);
      const value = entry.value(frame);
      if (key instanceof Unknown) return key;
      if (value instanceof Unknown) return value;
      map.set(key, value);
    }
    return map;
  };
}

/** `list[0]`, `text[0]`, `map['key']`, `map[key]` (the name itself, as in Spring). */
export function compileIndex(node: Index, compiler: Compiler): Run {
  const object = compiler.compile(node.object);
  const index = compiler.compile(node.index);
  const name = node.index.kind === 'name' ? node.index.name : undefined;
  return (frame) => {
    const value = object(frame);
    if (value instanceof Unknown) return value;
    const map = value instanceof Map ? value : undefined;
    if (map !== undefined || isRecord(value)) {
      const key = name ?? index(frame);
      if (key instanceof Unknown) return key;
      if (map !== undefined) return map.get(key) ?? null;
      const own = javaText(key);
      return ownEntry(value as ValueRecord, own) ?? null;
    }
    const key = index(frame);
    if (key instanceof Unknown) return key;
    if (value === null) throw new Failure('[…] is applied to null.', node.index, 'EL1012E');
    return element(value, toIndex(key), node);
  };
}

function element(value: Value, position: number | undefined, node: Index): Value {
  if (!Array.isArray(value) && typeof value !== 'string') {
    throw new Failure(`[…] cannot be applied to ${typeText(value)}.`, node.index, 'EL1027E');
  }
  if (position === undefined) throw new Failure('An index must be a whole number.', node.index, 'EL1001E');
  if (position >= 0 && position < value.length) return value[position] as Value;
  const what = typeof value === 'string' ? 'characters' : 'elements';
  throw new Failure(
    `There is no index ${position}: counting starts at 0, and there are ${value.length} ${what}.`,
    node.index,
    outside(typeof value === 'string', position < 0),
  );
}

/** Spring has a code only for what is beyond the end; before the start Java's own exception comes through (measured). */
function outside(isText: boolean, isBefore: boolean): string {
  if (isBefore) return isText ? 'java.lang.StringIndexOutOfBoundsException' : 'java.lang.IndexOutOfBoundsException';
  return isText ? 'EL1026E' : 'EL1025E';
}

function withElement(frame: Frame, element: Value): Frame {
  return { ...frame, element };
}

function entriesOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
  if (value instanceof Map) return [...value];
  return isRecord(value) ? Object.entries(value) : undefined;
}

/** `list.![expression]`: what the expression gives for each element. */
export function compileProjection(node: Projection, compiler: Compiler): Run {
  const object = compiler.compile(node.object);
  const body = compiler.inside.compile(node.body);
  return (frame) => {
    const value = object(frame);
    if (value instanceof Unknown || (value === null && node.safe)) return value;
    const items = Array.isArray(value) ? (value as Value[]) : entriesOf(value)?.map(([key, value]) => ({ key, value }));
    if (items === undefined) throw new Failure(`.![…] cannot be applied to ${typeText(value)}.`, node, 'EL1019E');
    const results: Value[] = [];
    for (const item of items) {
      const result = body(withElement(frame, item));
      if (result instanceof Unknown) return result;
      results.push(result);
    }
    return results;
  };
}

/** `list.?[condition]`, `.^[…]` the first, `.$[…]` the last of those for which the condition holds. */
export function compileSelection(node: Selection, compiler: Compiler): Run {
  const object = compiler.compile(node.object);
  const body = compiler.inside.compile(node.body);
  const holds = (frame: Frame, item: Value): boolean | Unknown => {
    const result = body(withElement(frame, item));
    if (typeof result === 'boolean' || result instanceof Unknown) return result;
    throw new Failure(
      `The condition of a selection must be true or false, and this is ${typeText(result)}.`,
      node.body,
      'EL1016E',
    );
  };
  return (frame) => {
    const value = object(frame);
    if (value instanceof Unknown || (value === null && node.safe)) return value;
    const entries = entriesOf(value);
    const items: readonly Value[] | undefined = Array.isArray(value)
      ? value
      : entries?.map(([key, value]) => ({ key, value }) as Value);
    if (items === undefined) throw new Failure(`[…] cannot select from ${typeText(value)}.`, node, 'EL1015E');
    const kept: number[] = [];
    for (let i = 0; i < items.length; i++) {
      const keeps = holds(frame, items[i] as Value);
      if (keeps instanceof Unknown) return keeps;
      if (keeps) kept.push(i);
    }
    const chosen = node.which === 'all' ? kept : node.which === 'first' ? kept.slice(0, 1) : kept.slice(-1);
    if (entries !== undefined) return new Map(chosen.map((i) => entries[i]!));
    return node.which === 'all' ? chosen.map((i) => items[i] as Value) : ((items[chosen[0] ?? -1] as Value) ?? null);
  };
}
