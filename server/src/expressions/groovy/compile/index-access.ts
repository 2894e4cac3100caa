import type { Span } from '../../../text/span';
import { isUnknown, Unknown, type Value } from '../../kit/value';
import { Bean } from '../runtime/bean';
import { Failure, giveUp, nullPointer } from '../runtime/failure';
import { invoke } from '../runtime/invoke';
import type { Machine } from '../runtime/machine';
import { isMap, mapGet } from '../runtime/maps';
import { getProperty } from '../runtime/property';
import { matchAt } from '../runtime/regex';
import { toText } from '../runtime/text';
import { JavaArray, JavaSet, PatternValue, Range } from '../runtime/types';

/** `object[keys]`. Throws Failure or UnknownSignal. */
export function getAt(object: Value, keys: readonly Value[], span: Span, machine: Machine): Value {
  const key = keys.length === 1 ? keys[0]! : (keys as Value[]);
  if (isUnknown(object)) {
    if (
      typeof key === 'string' &&
      object.shape !== undefined &&
      (object.shape.type === 'object' || object.shape.type === 'map')
    )
      return getProperty(object, key, span, machine);
    const { shape } = object;
    if (shape?.type === 'string') return new Unknown(object.reason, { type: 'string', nullable: false });
    return new Unknown(
      object.reason,
      shape?.type === 'list' && typeof key === 'number'
        ? { ...(shape.element ?? { type: 'any' }), nullable: true }
        : undefined,
    );
  }
  if (isUnknown(key)) return new Unknown(key.reason);
  if (object === null) throw nullPointer('[…] is read from null, which fails. Test for null first.');
  if (isMap(object)) return mapGet(object, key);
  if (object instanceof Bean) return getProperty(object, toText(key), span, machine);
  if (object instanceof PatternValue && typeof key === 'number') return matchAt(object, key);
  if (typeof object === 'string') {
    if (!Array.isArray(key)) return characterAt(object, key);
    const places: readonly Value[] = key instanceof Range ? positions(key, object.length) : key;
    return places.map((at) => characterAt(object, at)).join('');
  }
  if (Array.isArray(object)) {
    if (object instanceof JavaSet && Array.isArray(key))
      throw new Failure(
        'groovy.lang.MissingMethodException',
        'A set has no order, so [ ] takes one place only.',
        'unknown-method',
        { name: 'getAt', type: 'A set' },
      );
    if (key instanceof Range) return positions(key, object.length).map((at) => elementAt(object, at, true));
    if (Array.isArray(key)) return (key as Value[]).map((at) => elementAt(object, at, false));
    if (typeof key === 'string') return getProperty(object, key, span, machine);
    return elementAt(object, key, false);
  }
  return invoke(object, 'getAt', [key], machine);
}

/** The places a range means in something of `length`: a negative end counts from behind (`[0..-2]`). */
function positions(range: Range, length: number): readonly number[] {
  if (range.from >= 0 && range.to >= 0) return range as Value[] as number[];
  if (!range.inclusive) return giveUp('this index is not evaluated');
  const from = range.from < 0 ? range.from + length : range.from;
  const to = range.to < 0 ? range.to + length : range.to;
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_none, i) => from + i * step);
}

function characterAt(text: string, at: Value): string {
  if (typeof at !== 'number') return giveUp('this index is not evaluated');
  const c = text[at < 0 ? at + text.length : at];
  if (c !== undefined) return c;
  throw new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${text.length} characters, so it has no character ${at}.`,
  );
}

function elementAt(list: readonly Value[], at: Value, strict: boolean): Value {
  if (typeof at !== 'number') return giveUp('this index is not evaluated');
  const index = at < 0 ? at + list.length : at;
  if (index < 0)
    throw new Failure(
      'java.lang.ArrayIndexOutOfBoundsException',
      `The list has ${list.length} elements, so it has no element ${at}.`,
    );
  const isArray = list instanceof JavaArray;
  if ((strict || isArray) && index >= list.length)
    throw new Failure(
      isArray ? 'java.lang.ArrayIndexOutOfBoundsException' : 'java.lang.IndexOutOfBoundsException',
      `The list has ${list.length} elements, so it has no element ${at}.`,
    );
  return list[index] ?? null;
}
