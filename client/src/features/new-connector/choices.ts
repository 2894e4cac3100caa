import {
  attributeChoices,
  type Choice,
  type ConnectorOperation,
  type ConnectorOptions,
  type OptionalAttribute,
  operationChoices,
} from '../../../../server/src/scaffold/saviynt/options';

/** What can be switched on and off: what the connector does, and what it sends of a person. */
export type Part = ConnectorOperation | OptionalAttribute;

export interface PartChoice extends Choice<Part> {
  readonly group: 'What EIC can do' | 'Sent besides name and e-mail';
}

/** Everything that can be switched on and off, in the order of the list. */
export const partChoices: readonly PartChoice[] = [
  ...operationChoices.map((choice) => ({ ...choice, group: 'What EIC can do' as const })),
  ...attributeChoices.map((choice) => ({ ...choice, group: 'Sent besides name and e-mail' as const })),
];

/** The parts of these options. */
export function partsOf({ operations, attributes }: ConnectorOptions): readonly Part[] {
  return [...operations, ...attributes];
}

/** The options with these parts, in their own order. */
export function withParts(options: ConnectorOptions, parts: readonly Part[]): ConnectorOptions {
  const picked = <T extends Part>(choices: readonly Choice<T>[]) =>
    choices.map(({ id }) => id).filter((id) => parts.includes(id));
  return { ...options, operations: picked(operationChoices), attributes: picked(attributeChoices) };
}

/** A folder name nobody has yet: `ringcentral-connector`, else with the next number. */
export function freeFolderName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = 'ringcentral-connector';
  let name = base;
  for (let number = 2; used.has(name); number++) name = `${base}-${number}`;
  return name;
}

/** The last question before anything is written. */
export interface Agreement {
  readonly label: string;
  readonly detail: string;
}

/**
 * What would be written, for the person to agree to.
 * @param folder as the person knows it
 * @param names of the files, in their order
 * @param present those that are in the folder already
 */
export function agreementTo(folder: string, names: readonly string[], present: readonly string[]): Agreement {
  const written = names.filter((name) => !present.includes(name));
  if (present.length === 0) return { label: `Write ${count(names)} to ${folder}`, detail: names.join(', ') };
  return {
    label: `Replace ${count(present)} of ${folder}${written.length === 0 ? '' : ` and write ${written.length} more`}`,
    detail: `What is in ${present.join(', ')} now is lost.`,
  };
}

const count = ({ length }: readonly string[]): string => `${length} ${length === 1 ? 'file' : 'files'}`;

/** The file to open: the first that does something, which is where the mapping of attributes is. */
export function fileToOpen(names: readonly string[]): string {
  const mapping = ['CreateAccountJSON.json', 'UpdateAccountJSON.json'].find((name) => names.includes(name));
  return mapping ?? names[0] ?? 'README.md';
}
