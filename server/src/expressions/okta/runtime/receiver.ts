import { isRecord, Opaque, type Value } from '../../kit/value';
import { RealNumber } from './numbers';

const any: readonly string[] = ['any'];
const string: readonly string[] = ['string', 'any'];
/** Times reach an expression as ISO 8601 texts, so these have the methods of both. */
const time: readonly string[] = ['datetime', 'string', 'any'];
const array: readonly string[] = ['array', 'list', 'any'];
const number: readonly string[] = ['number', 'any'];
const object: readonly string[] = ['user', 'device', 'map', 'object', 'any'];

/** Which receivers of the catalogue's methods a value can be, most telling first. */
export function receiverOf(value: Value): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? time : string;
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof RealNumber) return number;
  if (Array.isArray(value)) return array;
  if (value instanceof Opaque) return [value.typeName.toLowerCase(), value.typeName, 'any'];
  return value instanceof Map || isRecord(value) ? object : any;
}
