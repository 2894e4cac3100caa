import { isObject } from '../json/value';
import { type AccountBehaviour, type SwitchName, switches, switchNames } from './behaviour';
import { findProfile, profileNames } from './profiles';

/** Switches that were read, or what is wrong with them in one sentence. */
export type ReadBehaviour =
  | { readonly ok: true; readonly behaviour: Partial<AccountBehaviour> }
  | { readonly ok: false; readonly reason: string };

function wrong(reason: string): ReadBehaviour {
  return { ok: false, reason };
}

/** The value of a switch, also when spelled as text on a command line; undefined when it is none of its values. */
function choiceOf(name: SwitchName, value: unknown): string | number | boolean | undefined {
  const entry = switches[name];
  if ('values' in entry) return [...entry.values].find((choice) => choice === value || String(choice) === value);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= entry.least ? number : undefined;
}

function choices(name: SwitchName): string {
  const entry = switches[name];
  return 'values' in entry ? entry.values.join(', ') : `a whole number from ${entry.least}`;
}

/**
 * Reads single switches: an object of names and values, or texts of the form `name=value`.
 * @returns the switches, or the first thing that is wrong with what can be chosen instead
 */
function readSwitches(value: unknown): ReadBehaviour {
  const pairs = Array.isArray(value) ? value.map(splitPair) : isObject(value) ? Object.entries(value) : undefined;
  if (pairs === undefined) return wrong('The switches must be an object of names and values.');
  const chosen = new Map<SwitchName, string | number | boolean>();
  for (const [key, text] of pairs) {
    const name = switchNames.find((candidate) => candidate === key);
    if (name === undefined) return wrong(`There is no switch "${key}". The switches are ${switchNames.join(', ')}.`);
    const found = choiceOf(name, text);
    if (found === undefined) return wrong(`${name} can be ${choices(name)}; not ${JSON.stringify(text)}.`);
    chosen.set(name, found);
  }
  return { ok: true, behaviour: Object.fromEntries(chosen) };
}

function splitPair(text: unknown): readonly [string, unknown] {
  const pair = String(text);
  const at = pair.indexOf('=');
  return at < 0 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)];
}

/**
 * A behaviour: the switches of a named profile with single switches on top.
 * @param profile the profile's name; undefined for none
 * @param single as for `readSwitches`; undefined for none
 */
export function readBehaviour(profile: unknown, single: unknown): ReadBehaviour {
  const found = profile === undefined ? undefined : typeof profile === 'string' ? findProfile(profile) : undefined;
  if (profile !== undefined && found === undefined) {
    return wrong(`There is no profile ${JSON.stringify(profile)}. The profiles are ${profileNames.join(', ')}.`);
  }
  if (single === undefined) return { ok: true, behaviour: found?.switches ?? {} };
  const read = readSwitches(single);
  return read.ok ? { ok: true, behaviour: { ...found?.switches, ...read.behaviour } } : read;
}
