import type { MappingDirection } from '../documents/okta/model/profile-mapping';
import { compileEntra } from '../provisioning/entra/compile-entra';
import { ENTRA_FLAGS } from '../provisioning/entra/options';
import { compileJumpCloud } from '../provisioning/jumpcloud/compile-jumpcloud';
import { JUMPCLOUD_UPDATES } from '../provisioning/jumpcloud/options';
import { jumpCloudPeople } from '../provisioning/jumpcloud/people';
import { previewJumpCloudImport } from '../provisioning/jumpcloud/preview-import';
import { compileOkta } from '../provisioning/okta/compile-okta';
import { previewOktaImport } from '../provisioning/okta/import/preview-import';
import { OKTA_APPS, OKTA_UPDATES, OKTA_USER_NAMES } from '../provisioning/okta/options';
import { oktaPeople } from '../provisioning/okta/people';
import { type Preview, programPreview } from '../provisioning/preview';
import type { ProvisioningProgram } from '../provisioning/provisioning-program';
import { compileSaviynt } from '../provisioning/saviynt/saviynt-program';
import { oneOf } from './arguments';
import { UsageError } from './exit-code';
import type { MappingInput } from './mappings';

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

const OWNERS: Readonly<Record<string, readonly [provider: MappingInput['provider'], owner: string]>> = {
  'remove-leavers': ['saviynt', 'a connector of Saviynt; what others do with leavers is in their mapping'],
  'entra-flag': ['entra', 'a mapping of Microsoft Entra ID'],
  'skip-out-of-scope-deletions': ['entra', 'a mapping of Microsoft Entra ID'],
  'okta-app': ['okta', 'a profile mapping of Okta'],
  'okta-update': ['okta', 'a profile mapping of Okta'],
  'okta-username': ['okta', 'a profile mapping of Okta'],
  'jumpcloud-update': ['jumpcloud', 'JumpCloud'],
};

const WAYS = ['push', 'import'] as const;

/** The direction of Okta's mapping that `--direction` asks for; undefined when it is not given. */
export function directionOf(option: string | undefined): MappingDirection | undefined {
  if (option === undefined) return undefined;
  return oneOf('direction', option, WAYS, 'push') === 'push' ? 'okta-to-app' : 'app-to-okta';
}

/** Compiles the mapping with the options of its provider. @throws UsageError for an option of another one */
export function previewOf(mapping: MappingInput, options: ProviderOptions): Preview {
  for (const [name, [provider, owner]] of Object.entries(OWNERS))
    if (provider !== mapping.provider && (options as Readonly<Record<string, unknown>>)[name] !== undefined)
      throw new UsageError(`--${name} belongs to ${owner}.`);
  const isImport = directionOf(options.direction) === 'app-to-okta';
  const { connector: rule } = options;
  switch (mapping.provider) {
    case 'saviynt':
    case 'entra':
      if (options.direction !== undefined)
        throw new UsageError('--direction belongs to Okta and JumpCloud. For Saviynt there is import-preview.');
      return mapping.provider === 'saviynt'
        ? programPreview(compileSaviynt(mapping.connector), options['remove-leavers'] ?? false)
        : programPreview(entraProgram(mapping, options));
    case 'okta':
      if (mapping.direction === 'app-to-okta')
        return {
          people: oktaPeople,
          plan: (users, account, now) =>
            previewOktaImport({ document: mapping.document, users, account, now, ...(rule && { mapping: rule }) }),
        };
      return programPreview(oktaProgram(mapping, options));
    case 'jumpcloud':
      if (isImport)
        return {
          people: jumpCloudPeople,
          plan: (users, account, now) => previewJumpCloudImport({ users, account, now }),
        };
      return programPreview(
        compileJumpCloud({ update: oneOf('jumpcloud-update', options['jumpcloud-update'], JUMPCLOUD_UPDATES, 'put') }),
      );
  }
}

function entraProgram(
  { document }: Extract<MappingInput, { provider: 'entra' }>,
  { 'entra-flag': flag, 'skip-out-of-scope-deletions': skip, connector: rule }: ProviderOptions,
): ProvisioningProgram {
  const dialect = flag === undefined ? 'default' : oneOf('entra-flag', flag, ENTRA_FLAGS, 'aadOptscim062020');
  return compileEntra(document, {
    dialect,
    skipOutOfScopeDeletions: skip ?? false,
    ...(rule !== undefined && { rule }),
  });
}

function oktaProgram(
  { document }: Extract<MappingInput, { provider: 'okta' }>,
  options: ProviderOptions,
): ProvisioningProgram {
  const { 'okta-app': app, 'okta-update': update, 'okta-username': userName, connector } = options;
  return compileOkta(document, {
    ...(app !== undefined && { app: oneOf('okta-app', app, OKTA_APPS, 'catalogue') }),
    ...(update !== undefined && { update: oneOf('okta-update', update, OKTA_UPDATES, 'put') }),
    ...(userName !== undefined && { userName: oneOf('okta-username', userName, OKTA_USER_NAMES, 'login') }),
    ...(connector !== undefined && { mapping: connector }),
  });
}
