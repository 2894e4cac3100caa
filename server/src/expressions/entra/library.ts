import type { EvaluatedFunction } from '../kit/evaluated-function';
import type { FunctionEntry, ParameterEntry } from '../kit/function-entry';
import { flowFunctions } from './flow';
import type { FlowFunction } from './flow/flow-function';
import { functions } from './functions';

export type EntraFunction = EvaluatedFunction | FlowFunction;

const flowNames = new Set(flowFunctions.map((entry) => entry.name));

/** Every function of the language, in alphabetical order. */
export const entraFunctions: readonly EntraFunction[] = [
  ...functions.filter((entry) => !flowNames.has(entry.name)),
  ...flowFunctions,
].sort((a, b) => (a.name < b.name ? -1 : 1));

const byName: ReadonlyMap<string, EntraFunction> = new Map(entraFunctions.map((entry) => [entry.name, entry]));

/** The function of exactly this name: names are case-sensitive. */
export function findFunction(name: string): EntraFunction | undefined {
  return byName.get(name);
}

export const functionNames: readonly string[] = entraFunctions.map((entry) => entry.name);

/** How many arguments a function takes at least and at most. Of functions that repeat, the most is infinite. */
export function arityOf(entry: FunctionEntry): { readonly least: number; readonly most: number } {
  const repeats = entry.parameters.some((parameter) => parameter.repeats);
  let least = 0;
  entry.parameters.forEach((parameter, i) => {
    if (!parameter.optional) least = i + 1;
  });
  return { least, most: repeats ? Number.POSITIVE_INFINITY : entry.parameters.length };
}

/** Index of the parameter that the argument at `index` fills; those that repeat do so together, as the pairs of Switch. */
export function parameterIndex({ parameters }: FunctionEntry, index: number): number {
  const first = parameters.findIndex((parameter) => parameter.repeats);
  if (first < 0 || index < first) return index;
  const group = parameters.filter((parameter) => parameter.repeats).length;
  return first + ((index - first) % group);
}

/** The parameter that argument `index`, from 0, is for; undefined when there is one too many. */
export function parameterAt(entry: FunctionEntry, index: number): ParameterEntry | undefined {
  return entry.parameters[parameterIndex(entry, index)];
}
