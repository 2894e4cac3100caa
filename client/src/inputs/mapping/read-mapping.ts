import type { AccountModel } from '../../../../server/src/account/account-model';
import { compileNeutral } from '../../../../server/src/conversion/plan/neutral-program';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';
import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { hasOktaMappings, usualDirection } from '../../../../server/src/documents/okta/choose-mapping';
import { type OktaDocument, readOktaDocument } from '../../../../server/src/documents/okta/document';
import type { ProjectOptions } from '../../../../server/src/documents/project/options';
import { readTime } from '../../../../server/src/expressions/evaluation';
import type { PlanEntry, PlanSummary } from '../../../../server/src/provisioning/plan/plan';
import type { Preview } from '../../../../server/src/provisioning/preview';
import type { AnyMapping } from '../../../../server/src/provisioning/project/find-mapping';
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
  const [first] = files;
  switch (kind) {
    case 'jumpcloud':
      return { mapping: { provider: 'jumpcloud' }, uris: [] };
    case 'entra': {
      const document = first && readEntraDocument(first.uri, first.text);
      if (document === undefined) throw new Error(`${label} is no synchronization schema any more.`);
      return { mapping: { provider: 'entra', document }, uris: [document.uri] };
    }
    case 'okta':
      return oktaMapping(texts);
    case 'neutral': {
      const document = first && readNeutralDocument(first.uri, first.text);
      if (document === undefined) throw new Error(`${label} is no mapping any more.`);
      const program = compileNeutral(document);
      return { mapping: { provider: 'neutral', owner: document.mapping.provider, program }, uris: [document.uri] };
    }
    case 'saviynt': {
      const connector = findConnectors(files).find((one) => one.key === key);
      if (connector === undefined) throw new Error(`The connector ${label} is not there any more.`);
      const uris = [...new Set(connector.parameters.map(({ uri }) => uri))];
      return { mapping: { provider: 'saviynt', connector }, uris };
    }
  }
}

/** A mapping of Okta with the schemas of its folder; one that leads into Okta is an import. */
function oktaMapping({ label, files: [first, ...others], options }: MappingTexts): FoundMapping {
  const own = first && readOktaDocument(first.uri, first.text);
  if (own === undefined || !hasOktaMappings(own)) throw new Error(`${label} is no profile mapping any more.`);
  const beside = others.flatMap(({ uri, text }) => readOktaDocument(uri, text) ?? []);
  const [document = own] = besideEachOther<OktaDocument>([own, ...beside]);
  const uris = [document.uri, ...document.beside.map(({ uri }) => uri)];
  const asked = options?.direction === 'import' ? 'app-to-okta' : 'okta-to-app';
  const direction = options?.direction === undefined ? usualDirection(document) : asked;
  return { mapping: { provider: 'okta', document, direction }, uris };
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
