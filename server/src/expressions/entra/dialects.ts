import { sisterFunctions } from './functions';

/** The expression languages of Microsoft's other synchronization products, which people mix up with this one. */
export type Dialect = 'connect-sync' | 'cloud-sync';

export const dialectNames: Readonly<Record<Dialect, string>> = {
  'connect-sync': 'Microsoft Entra Connect Sync',
  'cloud-sync': 'Microsoft Entra Cloud Sync',
};

/** A function that is not documented for the mapping of an application. */
export interface SisterFunction {
  /** The product that describes it. */
  readonly product: string;
  /** The provisioning service itself is seen to have it (Microsoft Graph lists it among the synchronization functions). */
  readonly inEngine: boolean;
  /** What to write instead, as a sentence. */
  readonly note: string;
  /** The function here that takes the same arguments. */
  readonly replacement?: string;
}

const replacements: ReadonlyMap<string, string> = new Map([
  ['IsNothing', 'IsNull'],
  ['ItemOrNull', 'Item'],
  ['LCase', 'ToLower'],
  ['UCase', 'ToUpper'],
]);

/** What is known of a function of a sister language; undefined if there is none of this name, case included. */
export function sisterFunction(name: string): SisterFunction | undefined {
  const sister = sisterFunctions.get(name);
  if (sister === undefined) return undefined;
  const { dialect: product, note } = sister;
  const replacement = replacements.get(name);
  const inEngine = !Object.values(dialectNames).includes(product);
  return { product, inEngine, note, ...(replacement !== undefined && { replacement }) };
}
