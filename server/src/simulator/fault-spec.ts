import { isObject } from '../json/value';
import { faultCatalogue, findFault, type NamedFault } from './fault-catalogue';
import type { Fault, FaultKind } from './faults';
import { findOperation, operationNames } from './operations';

/** A fault that was read, or what is wrong with it in one sentence. */
export type ReadFault = { readonly ok: true; readonly fault: Fault } | { readonly ok: false; readonly reason: string };

/** Several faults that were read, or the first thing that is wrong. */
export type ReadFaults =
  | { readonly ok: true; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly reason: string };

function wrong(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

const numbers: ReadonlySet<string> = new Set(['milliseconds', 'bytes', 'total', 'status']);

function count(value: unknown, least: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number : undefined;
}

/** The fault a name and a value say. */
function kindOf(name: string, { fault, value: member }: NamedFault, value: unknown): FaultKind | string {
  if (value === undefined) return fault;
  if (member === undefined) return `The fault ${name} takes no value.`;
  if (!numbers.has(member)) return { ...fault, [member]: String(value) };
  const least = member === 'status' ? 200 : 0;
  const number = count(value, least);
  if (number === undefined || (member === 'status' && number > 599)) return `${name} needs a whole number behind "=".`;
  return { ...fault, [member]: number };
}

const members = ['fault', 'value', 'on', 'path', 'method', 'from', 'times', 'carriedOut'] as const;
const memberNames: ReadonlySet<string> = new Set(members);

/**
 * Reads a fault given as an object: `fault`, the name of `faultCatalogue`; `value`, where it takes one; and when it
 * strikes: `on` an operation, `path`, `method`, `from` which of these requests on (1 the first), how many `times`, and
 * whether the request is `carriedOut` all the same.
 */
function readObject(given: Readonly<Record<string, unknown>>): ReadFault {
  const strange = Object.keys(given).find((key) => !memberNames.has(key));
  if (strange !== undefined) return wrong(`A fault has ${members.join(', ')}; not "${strange}".`);
  const { fault: name, value, on, path, method, from = 1, times, carriedOut = false } = given;
  const found = typeof name === 'string' ? findFault(name) : undefined;
  if (found === undefined) {
    return wrong(
      `There is no fault ${JSON.stringify(name)}. The faults are ${[...faultCatalogue.keys()].sort().join(', ')}.`,
    );
  }
  const kind = kindOf(String(name), found, value);
  if (typeof kind === 'string') return wrong(kind);
  const operation = typeof on === 'string' ? findOperation(on) : undefined;
  if (on !== undefined && operation === undefined) {
    return wrong(`There is no operation ${JSON.stringify(on)}. The operations are ${operationNames.join(', ')}.`);
  }
  const first = count(from, 1);
  if (first === undefined) return wrong('from is a whole number from 1.');
  const often = times === undefined ? undefined : count(times, 1);
  if (times !== undefined && often === undefined) return wrong('times is a whole number from 1.');
  if (path !== undefined && typeof path !== 'string') return wrong('path is a text.');
  if (method !== undefined && typeof method !== 'string') return wrong('method is a text.');
  if (typeof carriedOut !== 'boolean') return wrong('carriedOut is true or false.');
  const fault: Fault = {
    ...kind,
    ...(operation !== undefined && { operation }),
    ...(path !== undefined && { path }),
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(first > 1 && { after: first - 1 }),
    ...(often !== undefined && { times: often }),
    ...(carriedOut && { carriedOut }),
  };
  return { ok: true, fault };
}

/** Reads a fault of a command line: `429=30,on=createUser,from=3,times=1` or `reset,on=createUser,carriedOut`. */
function readText(text: string): ReadFault {
  const given: Record<string, unknown> = {};
  for (const [index, part] of text.split(',').entries()) {
    const at = part.indexOf('=');
    const key = (at < 0 ? part : part.slice(0, at)).trim();
    const value = at < 0 ? undefined : part.slice(at + 1).trim();
    if (index === 0) {
      given.fault = key;
      if (value !== undefined) given.value = value;
    } else if (key === 'carriedOut' && value === undefined) given.carriedOut = true;
    else if (!memberNames.has(key) || key === 'fault' || value === undefined) {
      return wrong(`"${part}" says nothing about when the fault ${given.fault} strikes; write on=, from= or times=.`);
    } else given[key] = value;
  }
  return readObject(given);
}

/** Reads one fault, given as a text or an object; see `readText` and `readObject` in this file for both forms. */
export function readFault(given: unknown): ReadFault {
  if (typeof given === 'string') return readText(given);
  return isObject(given) ? readObject(given) : wrong('A fault is a text or an object.');
}

/** Reads a list of faults; they strike in its order. */
export function readFaults(given: unknown): ReadFaults {
  if (!Array.isArray(given)) return wrong('The faults must be a list.');
  const faults: Fault[] = [];
  for (const item of given) {
    const read = readFault(item);
    if (!read.ok) return read;
    faults.push(read.fault);
  }
  return { ok: true, faults };
}
