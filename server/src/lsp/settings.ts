import { isObject } from '../json/value';
import type { Severity } from '../rules/diagnostic';

/** The section of the settings that the server reads. */
export const settingsSection = 'ringcentralProvisioning';

export interface Settings {
  /** What a person set for a rule, by code. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Whether the values for the sample user stand behind the expressions. */
  readonly inlayHints: boolean;
  /** What synchronization schemas of Entra provision; undefined when the names in them tell. */
  readonly entraTarget?: 'ringcentral';
}

export const defaultSettings: Settings = { rules: {}, inlayHints: true };

const SEVERITIES = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads the section; what is not understood is left out, so one slip in the settings costs one rule its severity. */
export function readSettings(section: unknown): Settings {
  if (!isObject(section)) return defaultSettings;
  const { rules, inlayHints, entra } = section;
  const others = {
    inlayHints: !(isObject(inlayHints) && inlayHints.enabled === false),
    ...(isObject(entra) && entra.target === 'ringcentral' ? { entraTarget: 'ringcentral' as const } : {}),
  };
  if (!isObject(rules)) return { ...defaultSettings, ...others };
  const known = Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => SEVERITIES.has(entry[1]));
  return { rules: Object.fromEntries(known), ...others };
}
