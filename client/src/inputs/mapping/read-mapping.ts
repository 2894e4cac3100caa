import type { AccountModel } from '../../../../server/src/account/account-model';
import { findAnyMapping } from '../../../../server/src/conversion/plan/find-any-mapping';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';
import type { ProjectOptions } from '../../../../server/src/documents/project/options';
import { readTime } from '../../../../server/src/expressions/evaluation';
import type { PlanEntry, PlanSummary } from '../../../../server/src/provisioning/plan/plan';
import type { Preview } from '../../../../server/src/provisioning/preview';
import { type AnyMapping, choiceOfOptions } from '../../../../server/src/provisioning/project/find-mapping';
import { previewOfMapping } from '../../../../server/src/provisioning/project/preview-of-mapping';
import type { SafetyOptions } from '../../../../server/src/provisioning/safety/safety-options';
import type { SampleUsers } from '../../../../server/src/provisioning/users/user';
import type { PeopleVocabulary } from '../../../../server/src/provisioning/users/vocabulary';
import { type FileText, findConnectors } from '../connector/connectors';

/**
 * A mapping as texts, which cross to a worker where documents could not. `saviynt`: the files of a folder, or one package;
 * `key` names the connector among those they hold. `okta`: the mapping first, then the files beside it, which may hold its
 * schemas. JumpCloud's mapping is in no file.
 */
export interface MappingTexts {
  readonly kind: 'saviynt' | 'entra' | 'okta' | 'jumpcloud' | 'neutral';
  /** What people call it, for messages. */
  readonly label: string;
  readonly key: string;
  readonly files: readonly FileText[];
  /** What a project file says about how it is previewed; absent where none is about it. */
  readonly options?: ProjectOptions;
  /** What the settings let a plan do before it is blocked; a project file overrules them. */
  readonly safety?: SafetyOptions;
}

/** A mapping that was read, and what plans with it. */
export interface MappingSource {
  /** How the file of its people is read. */
  readonly people: PeopleVocabulary;
  /** The files it is made of. */
  readonly uris: readonly string[];
  /** How many entries the plan will have: the people of the file, or of an import the users of the account. */
  count(users: SampleUsers, account: AccountModel): number;
  /** Plans one after the other; returns what the plan comes to as a whole. */
  plan(users: SampleUsers, account: AccountModel, now: number): Generator<PlanEntry, PlanSummary, void>;
}

/**
 * Reads and compiles a mapping.
 * @param overrules what holds for one plan alone, such as reasons that somebody allows
 * @throws {Error} for a person, when the texts hold it no more
 */
export function readMapping(texts: MappingTexts, overrules: SafetyOptions = {}): MappingSource {
  const { mapping, uris } = mappingIn(texts);
  const { options, safety } = texts;
  const notes = options === undefined ? [] : [`The project file sets ${Object.keys(options).join(', ')}.`];
  const preview = previewOfMapping(mapping, { ...safety, ...options }, overrules);
  return ofPreview(preview, uris, options && timeOf(options), notes);
}

interface FoundMapping {
  readonly mapping: AnyMapping;
  readonly uris: readonly string[];
}

function mappingIn(texts: MappingTexts): FoundMapping {
  const { kind, label, key, files } = texts;
  switch (kind) {
    case 'jumpcloud':
      return { mapping: { provider: 'jumpcloud' }, uris: [] };
    case 'saviynt': {
      const connector = findConnectors(files).find((one) => one.key === key);
      if (connector === undefined) throw new Error(`The connector ${label} is not there any more.`);
      if (connector.fault !== undefined) throw new Error(connector.fault);
      const uris = [...new Set(connector.parameters.map(({ uri }) => uri))];
      return { mapping: { provider: 'saviynt', connector }, uris };
    }
    default:
      return fileMapping(texts, kind);
  }
}

/** What people call a mapping that is a file of its own. */
const names = { entra: 'synchronization schema', okta: 'profile mapping', neutral: 'neutral mapping' } as const;

/** A mapping that is a file of its own, as the command line reads it, too. */
function fileMapping({ label, files, options = {} }: MappingTexts, kind: keyof typeof names): FoundMapping {
  const [own, ...beside] = files;
  const choice = { place: label, isFile: true, beside, ...choiceOfOptions(options) };
  const mapping = own && findAnyMapping([own], choice);
  // Of a neutral one it is said why it cannot be carried out.
  if (own && typeof mapping === 'string' && readNeutralDocument(own.uri, own.text)) throw new Error(mapping);
  if (own === undefined || typeof mapping !== 'object' || mapping.provider !== kind)
    throw new Error(`${label} is no ${names[kind]} any more.`);
  const schemas = mapping.provider === 'okta' ? mapping.document.beside.map(({ uri }) => uri) : [];
  return { mapping, uris: [own.uri, ...schemas] };
}

/**
 * A preview as a source that plans entry by entry.
 *
 * @param time the time it is, where somebody says so
 * @param notes what should be known about how it was made
 */
function ofPreview(
  { people, entries, count }: Preview,
  uris: readonly string[],
  time: number | undefined,
  notes: readonly string[],
): MappingSource {
  return {
    people,
    uris,
    count,
    plan: function* (users, account, now) {
      const summary = yield* entries(users, account, time ?? now);
      return { ...summary, notes: [...summary.notes, ...notes] };
    },
  };
}

/** The time a project file says it is, in milliseconds since 1970. */
function timeOf({ now }: ProjectOptions): number | undefined {
  return now === undefined ? undefined : readTime(now);
}
