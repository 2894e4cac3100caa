import {
  anyShape,
  booleanShape,
  dateShape,
  listShape,
  mapShape,
  numberShape,
  type Shape,
  type ShapeType,
  stringShape,
} from '../../kit/shape';
import { isUnknown, Opaque, type Value } from '../../kit/value';
import { Bean } from './bean';
import { isMap } from './maps';
import { isNumeric } from './numbers';
import { BigInteger, Char, Closure, DateValue, Double, JavaArray, JavaSet, Range } from './types';

/** The names under which methods of a value are registered, most specific first. */
export function kindsOf(value: Value): readonly string[] {
  if (typeof value === 'string') return kinds.string;
  if (typeof value === 'boolean') return kinds.boolean;
  if (value === null) return kinds.null;
  if (isNumeric(value)) return kinds.number;
  if (Array.isArray(value))
    return value instanceof JavaArray
      ? kinds.array
      : value instanceof JavaSet
        ? kinds.set
        : value instanceof Range
          ? kinds.range
          : kinds.list;
  if (isMap(value)) return kinds.map;
  if (value instanceof DateValue) return kinds.date;
  if (value instanceof Closure) return kinds.closure;
  if (value instanceof Char) return kinds.char;
  if (value instanceof Bean) return kinds.any;
  return value instanceof Opaque ? [value.typeName, 'any'] : kinds.any;
}

const kinds = {
  string: ['string', 'any'],
  boolean: ['boolean', 'any'],
  null: ['null', 'any'],
  number: ['number', 'any'],
  array: ['array', 'list', 'any'],
  set: ['set', 'list', 'any'],
  range: ['range', 'list', 'any'],
  list: ['list', 'any'],
  map: ['map', 'any'],
  date: ['date', 'any'],
  closure: ['closure', 'any'],
  char: ['char', 'any'],
  any: ['any'],
} as const;

/** The kinds a value of this shape is of, the narrowest first; undefined when it may be of any. */
export function kindsOfShape(shape: Shape): readonly string[] | undefined {
  if (shape.type === 'any') return undefined;
  return shape.type === 'object' ? kinds.any : kinds[shape.type];
}

/** What is known of a value. */
export function shapeOf(value: Value): Shape {
  if (isUnknown(value)) return value.shape ?? anyShape;
  if (value === null) return { type: 'any', nullable: true };
  if (value instanceof Bean) return value.shape;
  const type = kindsOf(value)[0] as ShapeType;
  if (Array.isArray(value)) return listShape;
  return simple[type] ?? { type: 'any', nullable: false };
}

const simple: Partial<Record<string, Shape>> = {
  string: stringShape,
  number: numberShape,
  boolean: booleanShape,
  date: dateShape,
  map: mapShape,
};

/** The simple name of a value's Java class. */
export function classOf(value: Value): string | undefined {
  if (typeof value === 'string') return 'java.lang.String';
  if (typeof value === 'boolean') return 'java.lang.Boolean';
  if (typeof value === 'bigint') return 'java.lang.Long';
  if (typeof value === 'number')
    return Number.isInteger(value)
      ? (value | 0) === value
        ? 'java.lang.Integer'
        : 'java.lang.Long'
      : 'java.math.BigDecimal';
  if (value instanceof Double || value instanceof BigInteger) return value.typeName;
  if (Array.isArray(value)) {
    if (value instanceof JavaArray) return undefined;
    return value instanceof JavaSet
      ? 'java.util.LinkedHashSet'
      : value instanceof Range
        ? 'groovy.lang.IntRange'
        : 'java.util.ArrayList';
  }
  if (value === null || isUnknown(value) || value instanceof Bean) return undefined;
  if (isMap(value)) return 'java.util.LinkedHashMap';
  return value instanceof Opaque ? value.typeName : undefined;
}

const supertypes: Readonly<Record<string, readonly string[]>> = {
  'java.lang.String': ['String', 'CharSequence', 'Comparable', 'Object', 'Serializable'],
  'java.lang.Integer': ['Integer', 'Number', 'Comparable', 'Object', 'int'],
  'java.lang.Long': ['Long', 'Number', 'Comparable', 'Object', 'long'],
  'java.math.BigDecimal': ['BigDecimal', 'Number', 'Comparable', 'Object'],
  'java.math.BigInteger': ['BigInteger', 'Number', 'Comparable', 'Object'],
  'java.lang.Double': ['Double', 'Number', 'Comparable', 'Object', 'double'],
  'java.lang.Float': ['Float', 'Number', 'Comparable', 'Object', 'float'],
  'java.lang.Boolean': ['Boolean', 'Comparable', 'Object', 'boolean'],
  'java.util.ArrayList': ['ArrayList', 'List', 'Collection', 'Iterable', 'Object'],
  'java.util.LinkedHashSet': ['LinkedHashSet', 'HashSet', 'Set', 'Collection', 'Iterable', 'Object'],
  'groovy.lang.IntRange': ['IntRange', 'Range', 'List', 'Collection', 'Iterable', 'Object'],
  'java.util.LinkedHashMap': ['LinkedHashMap', 'HashMap', 'Map', 'Object'],
  'java.util.Date': ['Date', 'Comparable', 'Object'],
};

/** Whether `value` is an instance of a type by its simple or qualified name; undefined if that is not known. */
export function isInstance(value: Value, type: string): boolean | undefined {
  if (value === null) return false;
  if (isUnknown(value)) return undefined;
  const simpleName = type.slice(type.lastIndexOf('.') + 1);
  const own = classOf(value);
  const known = own === undefined ? undefined : supertypes[own];
  if (known?.includes(simpleName)) return true;
  if (value instanceof Bean)
    return Object.values(supertypes).some((names) => names.includes(simpleName)) && simpleName !== 'Object'
      ? false
      : undefined;
  return known === undefined ? undefined : false;
}
