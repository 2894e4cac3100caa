import { textOf } from '../../json/narrow';
import type { JsonNode, JsonProperty } from '../../json/node';
import { findingsBelow } from '../json-schema/members';
import type { SchemaPlace } from '../json-schema/schema-place';
import { projectPlace } from './schema';

/** Whose mapping an option means something to. */
export type OptionOwner = 'saviynt' | 'okta' | 'entra' | 'jumpcloud';

/** How many people a plan may disable or remove before it is blocked. */
export interface ProjectThreshold {
  readonly count?: number;
  /** Of the users in the account. */
  readonly percent?: number;
}

/** The settings a preview is made with; what the file leaves out, or says wrongly, is absent. */
export interface ProjectOptions {
  /** Which connector (Saviynt), rule or object mapping (Entra ID), or app (Okta), where the mapping holds several. */
  readonly connector?: string;
  readonly direction?: 'push' | 'import';
  readonly removeLeavers?: boolean;
  readonly entraFlag?: 'aadOptscim062020';
  readonly skipOutOfScopeDeletions?: boolean;
  readonly oktaApp?: 'catalogue' | 'scim';
  readonly oktaUpdate?: 'put' | 'patch';
  readonly oktaUserName?: 'login' | 'email';
  readonly jumpCloudUpdate?: 'put' | 'patch';
  readonly maxDisables?: ProjectThreshold;
  readonly maxRemoves?: ProjectThreshold;
  /** Creates, updates, enables, disables and removes together. */
  readonly maxChanges?: ProjectThreshold;
  /** So many people the file must hold at least. */
  readonly minPeople?: ProjectThreshold;
  /** Who must not be disabled, removed or renamed: e-mail addresses (`*` for any characters), ids, extension numbers. */
  readonly protectedUsers?: readonly string[];
  /** Hours after which a snapshot is too old to plan with. */
  readonly maxSnapshotAge?: number;
  /** The time it is, for expressions that use it: `2026-01-15T09:00:00Z`, as the file has it. */
  readonly now?: string;
}

export type OptionName = keyof ProjectOptions;

/** What is known about an option; its values are in the JSON Schema. */
export interface OptionInfo {
  readonly name: OptionName;
  /** Whose mappings it means something to; undefined for everybody's. */
  readonly owners?: readonly OptionOwner[];
}

export const PROJECT_OPTIONS: readonly OptionInfo[] = [
  { name: 'connector', owners: ['saviynt', 'entra', 'okta'] },
  { name: 'direction', owners: ['okta', 'jumpcloud'] },
  { name: 'removeLeavers', owners: ['saviynt'] },
  { name: 'entraFlag', owners: ['entra'] },
  { name: 'skipOutOfScopeDeletions', owners: ['entra'] },
  { name: 'oktaApp', owners: ['okta'] },
  { name: 'oktaUpdate', owners: ['okta'] },
  { name: 'oktaUserName', owners: ['okta'] },
  { name: 'jumpCloudUpdate', owners: ['jumpcloud'] },
  { name: 'maxDisables' },
  { name: 'maxRemoves' },
  { name: 'maxChanges' },
  { name: 'minPeople' },
  { name: 'protectedUsers' },
  { name: 'maxSnapshotAge' },
  { name: 'now' },
];

const BY_NAME = new Map<string, OptionInfo>(PROJECT_OPTIONS.map((option) => [option.name, option]));

/** What is known about the option of this name. */
export function projectOption(name: string): OptionInfo | undefined {
  return BY_NAME.get(name);
}

/** What the format says about the value of an option; undefined where there is no such option. */
export function optionPlace(name: string): SchemaPlace | undefined {
  return BY_NAME.has(name) ? projectPlace(['mappings', 0, 'options', name]) : undefined;
}

/** Whether a value of an option is read as it stands. */
export function isReadOption(node: JsonNode, place: SchemaPlace): boolean {
  if (node.kind === 'invalid' || findingsBelow([node], place).length > 0) return false;
  return place.allowed.length === 0 || (node.kind === 'string' && place.allowed.includes(node.value));
}

/** The options of a file as values; of a threshold or a list, what is none the format has is left out. */
export function readOptions(properties: readonly JsonProperty[]): ProjectOptions {
  const read = new Map<string, unknown>();
  for (const { key, value } of properties) {
    const place = optionPlace(key.value);
    const known = value && place && readOption(value, place);
    if (known !== undefined) read.set(key.value, known);
  }
  return Object.fromEntries(read) as ProjectOptions;
}

function readOption(node: JsonNode, place: SchemaPlace): unknown {
  if (node.kind === 'object' && place.types.includes('object')) {
    const members = node.properties.flatMap(({ key, value }): readonly (readonly [string, unknown])[] => {
      const member = place.properties.get(key.value);
      return member !== undefined && value?.kind === 'number' && isReadOption(value, member)
        ? [[key.value, value.value]]
        : [];
    });
    return members.length === 0 ? undefined : Object.fromEntries(members);
  }
  if (node.kind === 'array' && place.types.includes('array'))
    return node.items.map(textOf).filter((text) => text !== '');
  const isValue = node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean';
  return isValue && isReadOption(node, place) ? node.value : undefined;
}
