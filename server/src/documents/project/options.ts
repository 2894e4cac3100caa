import { asObject, textOf } from '../../json/narrow';
import type { JsonNode, JsonProperty } from '../../json/node';

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

/** What is known about an option. */
export interface OptionInfo {
  readonly name: OptionName;
  /** Whose mappings it means something to; undefined for everybody's. */
  readonly owners?: readonly OptionOwner[];
  readonly type: 'text' | 'boolean' | 'threshold' | 'texts' | 'number' | 'time';
  /** The only values it can have. */
  readonly values?: readonly string[];
  /** The option of the command line that says the same; undefined where there is none. */
  readonly flag?: string;
}

export const PROJECT_OPTIONS: readonly OptionInfo[] = [
  { name: 'connector', owners: ['saviynt', 'entra', 'okta'], type: 'text', flag: 'connector' },
  { name: 'direction', owners: ['okta', 'jumpcloud'], type: 'text', values: ['push', 'import'], flag: 'direction' },
  { name: 'removeLeavers', owners: ['saviynt'], type: 'boolean', flag: 'remove-leavers' },
  { name: 'entraFlag', owners: ['entra'], type: 'text', values: ['aadOptscim062020'], flag: 'entra-flag' },
  { name: 'skipOutOfScopeDeletions', owners: ['entra'], type: 'boolean', flag: 'skip-out-of-scope-deletions' },
  { name: 'oktaApp', owners: ['okta'], type: 'text', values: ['catalogue', 'scim'], flag: 'okta-app' },
  { name: 'oktaUpdate', owners: ['okta'], type: 'text', values: ['put', 'patch'], flag: 'okta-update' },
  { name: 'oktaUserName', owners: ['okta'], type: 'text', values: ['login', 'email'], flag: 'okta-username' },
  { name: 'jumpCloudUpdate', owners: ['jumpcloud'], type: 'text', values: ['put', 'patch'], flag: 'jumpcloud-update' },
  { name: 'maxDisables', type: 'threshold' },
  { name: 'maxRemoves', type: 'threshold' },
  { name: 'maxChanges', type: 'threshold' },
  { name: 'minPeople', type: 'threshold' },
  { name: 'protectedUsers', type: 'texts' },
  { name: 'maxSnapshotAge', type: 'number' },
  { name: 'now', type: 'time', flag: 'now' },
];

const BY_NAME = new Map<string, OptionInfo>(PROJECT_OPTIONS.map((option) => [option.name, option]));

/** What is known about the option of this name. */
export function projectOption(name: string): OptionInfo | undefined {
  return BY_NAME.get(name);
}

/** The options of a file as values; what is of another type or none of the values is left out. */
export function readOptions(properties: readonly JsonProperty[]): ProjectOptions {
  const read = new Map<string, unknown>();
  for (const { key, value } of properties) {
    const option = projectOption(key.value);
    const known = option && value && readOption(option, value);
    if (known !== undefined) read.set(key.value, known);
  }
  return Object.fromEntries(read) as ProjectOptions;
}

function readOption({ type, values }: OptionInfo, node: JsonNode): unknown {
  switch (type) {
    case 'boolean':
      return node.kind === 'boolean' ? node.value : undefined;
    case 'threshold':
      return readThreshold(node);
    case 'number':
      return limit(node);
    case 'texts':
      return node.kind === 'array' ? node.items.map(textOf).filter((text) => text !== '') : undefined;
    case 'text':
    case 'time': {
      const text = textOf(node);
      return text !== '' && (values === undefined || values.includes(text)) ? text : undefined;
    }
  }
}

function readThreshold(node: JsonNode): ProjectThreshold | undefined {
  const object = asObject(node);
  const count = limit(object?.get('count'));
  const percent = limit(object?.get('percent'));
  if (count === undefined && percent === undefined) return undefined;
  return { ...(count !== undefined && { count }), ...(percent !== undefined && { percent }) };
}

function limit(node: JsonNode | undefined): number | undefined {
  return node?.kind === 'number' && node.value >= 0 ? node.value : undefined;
}
