import type { MappingDirection } from '../../documents/okta/model/profile-mapping';
import type { ProjectOptions } from '../../documents/project/options';
import { ENTRA_FLAGS } from '../../provisioning/entra/options';
import { JUMPCLOUD_UPDATES } from '../../provisioning/jumpcloud/options';
import { OKTA_APPS, OKTA_UPDATES, OKTA_USER_NAMES } from '../../provisioning/okta/options';
import type { Preview } from '../../provisioning/preview';
import type { AnyMapping } from '../../provisioning/project/find-mapping';
import { previewOfMapping } from '../../provisioning/project/preview-of-mapping';
import type { SafetyOptions } from '../../provisioning/safety/safety-options';
import { oneOf } from '../arguments';
import { UsageError } from '../exit-code';

/** The options of `preview` that belong to one provider. */
export interface ProviderOptions {
  readonly connector?: string;
  readonly direction?: string;
  readonly 'remove-leavers'?: boolean;
  readonly 'entra-flag'?: string;
  readonly 'skip-out-of-scope-deletions'?: boolean;
  readonly 'okta-app'?: string;
  readonly 'okta-update'?: string;
  readonly 'okta-username'?: string;
  readonly 'jumpcloud-update'?: string;
}

const OWNERS: Readonly<Record<string, readonly [provider: AnyMapping['provider'], owner: string]>> = {
  'remove-leavers': ['saviynt', 'a connector of Saviynt; what others do with leavers is in their mapping'],
  'entra-flag': ['entra', 'a mapping of Microsoft Entra ID'],
  'skip-out-of-scope-deletions': ['entra', 'a mapping of Microsoft Entra ID'],
  'okta-app': ['okta', 'a profile mapping of Okta'],
  'okta-update': ['okta', 'a profile mapping of Okta'],
  'okta-username': ['okta', 'a profile mapping of Okta'],
  'jumpcloud-update': ['jumpcloud', 'JumpCloud'],
};

const WAYS = ['push', 'import'] as const;

/** The direction of Okta's mapping that `--direction` or a project file asks for; undefined when neither does. */
export function directionOf(option: string | undefined): MappingDirection | undefined {
  if (option === undefined) return undefined;
  return oneOf('direction', option, WAYS, 'push') === 'push' ? 'okta-to-app' : 'app-to-okta';
}

/**
 * The options of a command line in the words of a project file.
 * @throws UsageError for a value an option cannot have
 */
export function optionsOf(options: ProviderOptions): ProjectOptions {
  const { connector, direction } = options;
  const removeLeavers = options['remove-leavers'];
  const skipOutOfScopeDeletions = options['skip-out-of-scope-deletions'];
  const entraFlag = word(options, 'entra-flag', ENTRA_FLAGS);
  const oktaApp = word(options, 'okta-app', OKTA_APPS);
  const oktaUpdate = word(options, 'okta-update', OKTA_UPDATES);
  const oktaUserName = word(options, 'okta-username', OKTA_USER_NAMES);
  const jumpCloudUpdate = word(options, 'jumpcloud-update', JUMPCLOUD_UPDATES);
  return {
    ...(connector !== undefined && { connector }),
    ...(direction !== undefined && { direction: oneOf('direction', direction, WAYS, 'push') }),
    ...(removeLeavers !== undefined && { removeLeavers }),
    ...(entraFlag === 'aadOptscim062020' && { entraFlag }),
    ...(skipOutOfScopeDeletions !== undefined && { skipOutOfScopeDeletions }),
    ...(oktaApp && { oktaApp }),
    ...(oktaUpdate && { oktaUpdate }),
    ...(oktaUserName && { oktaUserName }),
    ...(jumpCloudUpdate && { jumpCloudUpdate }),
  };
}

function word<T extends string>(
  options: ProviderOptions,
  name: keyof ProviderOptions & string,
  allowed: readonly T[],
): T | undefined {
  const value = options[name];
  const [fallback] = allowed;
  return typeof value !== 'string' || fallback === undefined ? undefined : oneOf(name, value, allowed, fallback);
}

/**
 * Compiles the mapping with the options of its provider.
 * @param safety what the plan may do; overrules what a project file says
 * @param defaults of a project file, which the options of the command line overrule
 * @throws UsageError for an option of another provider on the command line
 */
export function previewOf(
  mapping: AnyMapping,
  options: ProviderOptions,
  safety: SafetyOptions = {},
  defaults: ProjectOptions = {},
): Preview {
  for (const [name, [provider, owner]] of Object.entries(OWNERS))
    if (provider !== mapping.provider && (options as Readonly<Record<string, unknown>>)[name] !== undefined)
      throw new UsageError(`--${name} belongs to ${owner}.`);
  const own = optionsOf(options);
  if (own.direction !== undefined && mapping.provider !== 'okta' && mapping.provider !== 'jumpcloud')
    throw new UsageError('--direction belongs to Okta and JumpCloud. For Saviynt there is import-preview.');
  return previewOfMapping(mapping, { ...defaults, ...own }, safety);
}
