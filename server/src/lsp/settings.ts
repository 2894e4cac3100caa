import { isObject } from '../json/value';
import type { Severity } from '../rules/diagnostic';

/** The section of the settings that the server reads. */
export const settingsSection = 'ringcentralProvisioning';

export interface Settings {
  /** What a person set for a rule, by code. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: Settings = { rules: {} };

const SEVERITIES = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads the section; what is not understood is left out, so one slip in the settings costs one rule its severity. */
export function readSettings(section: unknown): Settings {
  const rules = isObject(section) ? section.rules : undefined;
  if (!isObject(rules)) return defaultSettings;
  const known = Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => SEVERITIES.has(entry[1]));
  return { rules: Object.fromEntries(known) };
}
