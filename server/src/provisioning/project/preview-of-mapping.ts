import type { ProjectOptions } from '../../documents/project/options';
import { PROJECT_OPTIONS } from '../../documents/project/options';
import { compileEntra } from '../entra/compile-entra';
import type { EntraOptions } from '../entra/options';
import { compileJumpCloud } from '../jumpcloud/compile-jumpcloud';
import { jumpCloudPeople } from '../jumpcloud/people';
import { type JumpCloudImportInput, planJumpCloudImport } from '../jumpcloud/preview-import';
import { compileOkta } from '../okta/compile-okta';
import { planOktaImport } from '../okta/import/preview-import';
import type { OktaOptions } from '../okta/options';
import { oktaPeople } from '../okta/people';
import type { PlanEntry, PlanSummary } from '../plan/plan';
import { wholePlan } from '../plan/whole-plan';
import { type Preview, programPreview } from '../preview';
import type { SafetyOptions } from '../safety/safety-options';
import { compileSaviynt } from '../saviynt/saviynt-program';
import type { PeopleVocabulary } from '../users/vocabulary';
import type { AnyMapping, PreviewMapping } from './find-mapping';

/** The first option that means nothing to the provider of a mapping; undefined when all do. */
export function strangeOption(mapping: AnyMapping, options: ProjectOptions) {
  const provider = mapping.provider === 'neutral' ? mapping.owner : mapping.provider;
  if (provider === undefined) return undefined;
  return PROJECT_OPTIONS.find(
    ({ name, owners }) => options[name] !== undefined && owners !== undefined && !owners.includes(provider),
  );
}

/**
 * Compiles a mapping with the options of its provider; those of others are not looked at ({@link strangeOption}).
 * @param overrules what holds for one plan alone, such as reasons that somebody allows
 */
export function previewOfMapping(mapping: AnyMapping, options: ProjectOptions, overrules: SafetyOptions = {}): Preview {
  const safety = { ...safetyOf(options), ...overrules };
  switch (mapping.provider) {
    case 'saviynt':
      return programPreview(compileSaviynt(mapping.connector), options.removeLeavers ?? false, safety);
    case 'entra': {
      return programPreview(compileEntra(mapping.document, entraOptions(options)), false, safety);
    }
    case 'neutral':
      return programPreview(mapping.program, options.removeLeavers ?? false, safety);
    case 'okta':
      return oktaPreview(mapping, options, safety);
    case 'jumpcloud': {
      if (options.direction === 'import') return importPreview(jumpCloudPeople, (input) => planJumpCloudImport(input));
      return programPreview(compileJumpCloud({ update: options.jumpCloudUpdate ?? 'put' }), false, safety);
    }
  }
}

/** What holds for plans of any provider. */
function safetyOf(options: ProjectOptions): SafetyOptions {
  const { maxDisables, maxRemoves, maxChanges, minPeople, protectedUsers, maxSnapshotAge } = options;
  return {
    ...(maxDisables && { maxDisables }),
    ...(maxRemoves && { maxRemoves }),
    ...(maxChanges && { maxChanges }),
    ...(minPeople && { minPeople }),
    ...(protectedUsers && { protectedUsers }),
    ...(maxSnapshotAge !== undefined && { maxSnapshotAge }),
  };
}

/** What a provisioning job of Entra is set up with. */
function entraOptions({ entraFlag, skipOutOfScopeDeletions, connector }: ProjectOptions): EntraOptions {
  return {
    dialect: entraFlag ?? 'default',
    skipOutOfScopeDeletions: skipOutOfScopeDeletions ?? false,
    ...(connector !== undefined && { rule: connector }),
  };
}

/** What an application of Okta is set up with. */
function oktaOptions({ oktaApp, oktaUpdate, oktaUserName, connector }: ProjectOptions): OktaOptions {
  return {
    ...(oktaApp && { app: oktaApp }),
    ...(oktaUpdate && { update: oktaUpdate }),
    ...(oktaUserName && { userName: oktaUserName }),
    ...(connector !== undefined && { mapping: connector }),
  };
}

function oktaPreview(
  { document, direction }: Extract<PreviewMapping, { provider: 'okta' }>,
  options: ProjectOptions,
  safety: SafetyOptions,
): Preview {
  if (direction === 'okta-to-app') return programPreview(compileOkta(document, oktaOptions(options)), false, safety);
  const { connector: mapping } = options;
  return importPreview(oktaPeople, (input) => planOktaImport({ ...input, document, ...(mapping && { mapping }) }));
}

/** An import goes through the users of the account, whatever the file has. */
function importPreview(
  people: PeopleVocabulary,
  planned: (input: JumpCloudImportInput & { readonly now: number }) => Generator<PlanEntry, PlanSummary, void>,
): Preview {
  const entries: Preview['entries'] = (users, account, now) => planned({ users, account, now });
  return {
    people,
    entries,
    plan: (...input) => wholePlan(entries(...input)),
    count: (_, account) => account.userCount,
  };
}
