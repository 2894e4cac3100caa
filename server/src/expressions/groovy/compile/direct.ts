import type { Value, ValueRecord } from '../../kit/value';
import type { PropertyAccess } from '../syntax/node';
import type { Run } from './env';

// What mappings do for everybody: reading a field of a person. The general way to it passes variables, delegates and
// objects with a shape; where none of these can matter, and the field is there, this is the same.

/** Names that objects have of their own, or that Groovy gives every object: read in the general way. */
const special = (name: string): boolean => name in Object.prototype || name === 'properties' || name === 'metaClass';

/** The same text as V8 keeps for property names, which finds properties faster. */
const asKey = (name: string): string => Object.keys({ [name]: null })[0] ?? name;

/** A plain value of the scope under a name; everything else is read by `general`. */
export function directName(name: string, general: Run): Run {
  if (special(name)) return general;
  const key = asKey(name);
  return (machine, env) => {
    if (machine.isDirect) {
      const value = machine.scope.values?.[key];
      if (isSimple(value)) return value;
    }
    return general(machine, env);
  };
}

/** `name.field` of a record of the scope, where the field is a plain value; everything else is read by `general`. */
export function directField({ object, name, access }: PropertyAccess, general: Run): Run {
  if (object.kind !== 'name' || typeof name !== 'string' || name === '') return general;
  if (special(object.name) || special(name) || (access !== '.' && access !== '?.')) return general;
  const ownerKey = asKey(object.name);
  const key = asKey(name);
  return (machine, env) => {
    if (machine.isDirect) {
      const owner = machine.scope.values?.[ownerKey];
      if (isPlainRecord(owner)) {
        const value = owner[key];
        if (isSimple(value)) return value;
      }
    }
    return general(machine, env);
  };
}

/** Arrays, maps and objects of our own classes have another prototype. */
function isPlainRecord(value: Value | undefined): value is ValueRecord {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isSimple(value: Value | undefined): value is string | number | boolean | null {
  return typeof value === 'string' || value === null || typeof value === 'boolean' || typeof value === 'number';
}
