import { arityOf, findFunction, parameterIndex } from '../library';

/** One place between the commas of a call, and the key that its value has in `parameters`. */
export interface Slot {
  readonly key: string;
  /** Whether exports show this key. If not, it is the parameter's name in the function reference. */
  readonly isSeen: boolean;
  /** A constant stands here without quotes. */
  readonly isInteger: boolean;
}

/**
 * Functions that the engine runs and the function reference does not list, with the keys of their arguments (Microsoft
 * Graph: synchronization functions, `GET …/schema/functions`).
 */
const engineFunctions: ReadonlyMap<string, readonly string[]> = new Map([
  ['AppRoleAssignments', ['source']],
  ['IsNothing', ['source']],
  ['Prepend', ['prefix', 'source']],
]);

/**
 * The slots of a call with `count` arguments; undefined for a function we do not know, or that does not take so many.
 * IIF is not among them: its condition is spread over three keys.
 */
export function slotsOf(name: string, count: number): readonly Slot[] | undefined {
  // Cloud sync and older exports write three arguments, the reference four.
  if (name === 'FormatDateTime' && count === 3) return seen(['source', 'inputFormat', 'outputFormat']);
  const engine = engineFunctions.get(name);
  if (engine !== undefined) return engine.length === count ? seen(engine) : undefined;
  const entry = findFunction(name);
  if (entry === undefined || name === 'IIF' || count > arityOf(entry).most) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const parameter = entry.parameters[parameterIndex(entry, index)];
    const isInteger = /^(int|num)/i.test(parameter?.type ?? '');
    return { key: parameter?.key ?? parameter?.name ?? '', isSeen: parameter?.key !== undefined, isInteger };
  });
}

/**
 * The number of slots that the service writes for a call: all that the function has, optional ones too. For a function
 * that repeats its parameters, those before and `repeated` of the others.
 */
export function slotCount(name: string, repeated: number): number | undefined {
  const engine = engineFunctions.get(name);
  if (engine !== undefined) return engine.length;
  const entry = findFunction(name);
  if (entry === undefined) return undefined;
  const first = entry.parameters.findIndex((parameter) => parameter.repeats);
  return first < 0 ? entry.parameters.length : first + repeated;
}

/** The keys that may occur any number of times. */
export function repeatedKey(name: string): string | undefined {
  const parameter = findFunction(name)?.parameters.find((each) => each.repeats);
  return parameter === undefined ? undefined : (parameter.key ?? parameter.name);
}

function seen(keys: readonly string[]): readonly Slot[] {
  return keys.map((key) => ({ key, isSeen: true, isInteger: false }));
}
