import { acceptance, creation, paging, patching, refusals, shape } from './behaviour-switches';

/** Every switch of what is not published about RingCentral, by name. */
export const switches = { ...shape, ...paging, ...creation, ...acceptance, ...patching, ...refusals } as const;

export type SwitchName = keyof typeof switches;

type Choice<T> = T extends { readonly values: readonly (infer V)[] } ? V : number;

/**
 * How the model behaves where RingCentral does not say. Each member is a switch of `switches`, which names the statement
 * it belongs to and what its values mean; the first value is what we take RingCentral to do.
 */
export type AccountBehaviour = { readonly [K in SwitchName]: Choice<(typeof switches)[K]> };

export const switchNames = Object.keys(switches) as readonly SwitchName[];

function standardOf(name: SwitchName): string | number | boolean {
  const entry = switches[name];
  return 'values' in entry ? entry.values[0] : entry.standard;
}

// Put together from the table, so that a switch cannot be without a default; the types follow from the same table.
export const defaultBehaviour = Object.fromEntries(
  switchNames.map((name) => [name, standardOf(name)]),
) as unknown as AccountBehaviour;
