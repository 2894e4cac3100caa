import type { Memento } from 'vscode';
import { isObject } from '../../../../server/src/json/value';

/** Where an account is, so that it can be opened again. Nothing in it is secret. */
export type KeptAccount =
  | { readonly kind: 'file'; readonly uri: string }
  /** A connection the person has entered, by its id. */
  | { readonly kind: 'connection'; readonly id: string; readonly withDetails: boolean }
  /** Something that is offered without credentials, such as the simulator, by its label. */
  | { readonly kind: 'offer'; readonly label: string };

/** What a mapping was previewed with last: places only, never what is in them. */
export interface KeptChoice {
  /** URI of the file with the people. */
  readonly people?: string;
  readonly account?: KeptAccount;
}

interface Kept extends KeptChoice {
  readonly mapping: string;
}

const key = 'preview.choices';

/** Mappings beyond this number are forgotten, those used longest ago first. */
const MOST = 50;

/** What a mapping was previewed with last in this workspace; empty when it never was. */
export function keptChoice(memento: Memento, mapping: string): KeptChoice {
  const { people, account } = read(memento).find((kept) => kept.mapping === mapping) ?? {};
  return { ...(people !== undefined && { people }), ...(account !== undefined && { account }) };
}

/** Remembers for this workspace what a mapping is previewed with, in place of what was remembered before. */
export async function replaceChoice(memento: Memento, mapping: string, choice: KeptChoice): Promise<void> {
  const others = read(memento).filter((kept) => kept.mapping !== mapping);
  const isEmpty = choice.people === undefined && choice.account === undefined;
  const kept: Kept = { mapping, ...choice };
  await memento.update(key, (isEmpty ? others : [kept, ...others]).slice(0, MOST));
}

/** Forgets the choices for all mappings of this workspace. @returns for how many there were some */
export async function forgetChoices(memento: Memento): Promise<number> {
  const { length } = read(memento);
  await memento.update(key, undefined);
  return length;
}

/** What an older or newer version of the extension wrote in another form is left out. */
function read(memento: Memento): readonly Kept[] {
  const value = memento.get<unknown>(key);
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): readonly Kept[] => {
    if (!isObject(one) || typeof one.mapping !== 'string') return [];
    const account = readKeptAccount(one.account);
    return [
      {
        mapping: one.mapping,
        ...(typeof one.people === 'string' && { people: one.people }),
        ...(account !== undefined && { account }),
      },
    ];
  });
}

/** Reads where an account is; undefined when it is written in another form. */
export function readKeptAccount(value: unknown): KeptAccount | undefined {
  if (!isObject(value)) return undefined;
  const { kind, uri, id, label, withDetails } = value;
  if (kind === 'file' && typeof uri === 'string') return { kind, uri };
  if (kind === 'connection' && typeof id === 'string') return { kind, id, withDetails: withDetails === true };
  return kind === 'offer' && typeof label === 'string' ? { kind, label } : undefined;
}
