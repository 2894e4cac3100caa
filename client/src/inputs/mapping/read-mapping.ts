import type { AccountModel } from '../../../../server/src/account/account-model';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { hasOktaMappings, usualDirection } from '../../../../server/src/documents/okta/choose-mapping';
import { type OktaDocument, readOktaDocument } from '../../../../server/src/documents/okta/document';
import { compileMapping } from '../../../../server/src/provisioning/compile-mapping';
import { compileJumpCloud } from '../../../../server/src/provisioning/jumpcloud/compile-jumpcloud';
import { compileOkta } from '../../../../server/src/provisioning/okta/compile-okta';
import { previewOktaImport } from '../../../../server/src/provisioning/okta/import/preview-import';
import { oktaPeople } from '../../../../server/src/provisioning/okta/people';
import type { PlanEntry, PlanSummary } from '../../../../server/src/provisioning/plan';
import { planPeople } from '../../../../server/src/provisioning/plan-provisioning';
import type { ProvisioningProgram } from '../../../../server/src/provisioning/provisioning-program';
import type { SampleUsers } from '../../../../server/src/provisioning/users/user';
import type { PeopleVocabulary } from '../../../../server/src/provisioning/users/vocabulary';
import { type FileText, findConnectors } from '../connector/connectors';

/**
 * A mapping as texts, which cross to a worker where documents could not. `saviynt`: the files of a folder, or one package;
 * `key` names the connector among those they hold. `okta`: the mapping first, then the files beside it, which may hold its
 * schemas. JumpCloud's mapping is in no file.
 */
export interface MappingTexts {
  readonly kind: 'saviynt' | 'entra' | 'okta' | 'jumpcloud';
  /** What people call it, for messages. */
  readonly label: string;
  readonly key: string;
  readonly files: readonly FileText[];
}

/** A mapping that was read, and what plans with it. */
export interface MappingSource {
  /** How the file of its people is read. */
  readonly people: PeopleVocabulary;
  /** The files it is made of. */
  readonly uris: readonly string[];
  /** Plans one person after the other; returns what the plan comes to as a whole. */
  plan(users: SampleUsers, account: AccountModel, now: number): Generator<PlanEntry, PlanSummary, void>;
}

/** Reads and compiles a mapping. @throws {Error} for a person, when the texts hold it no more */
export function readMapping(mapping: MappingTexts): MappingSource {
  const { kind, label, key, files } = mapping;
  const [first] = files;
  switch (kind) {
    case 'jumpcloud':
      return ofProgram(compileJumpCloud(), []);
    case 'entra': {
      const document = first && readEntraDocument(first.uri, first.text);
      if (document === undefined) throw new Error(`${label} is no synchronization schema any more.`);
      return ofProgram(compileMapping(document), [document.uri]);
    }
    case 'okta':
      return oktaSource(mapping);
    case 'saviynt': {
      const connector = findConnectors(files).find((one) => one.key === key);
      if (connector === undefined) throw new Error(`The connector ${label} is not there any more.`);
      return ofProgram(compileMapping(connector), [...new Set(connector.parameters.map(({ uri }) => uri))]);
    }
  }
}

function ofProgram(program: ProvisioningProgram, uris: readonly string[]): MappingSource {
  return {
    people: program.people,
    uris,
    plan: (users, account, now) => planPeople({ program, users, account, options: { now } }),
  };
}

/** A mapping of Okta with the schemas of its folder; one that leads into Okta is an import. */
function oktaSource({ label, files: [first, ...others] }: MappingTexts): MappingSource {
  const own = first && readOktaDocument(first.uri, first.text);
  if (own === undefined || !hasOktaMappings(own)) throw new Error(`${label} is no profile mapping any more.`);
  const beside = others.flatMap(({ uri, text }) => readOktaDocument(uri, text) ?? []);
  const [document = own] = besideEachOther<OktaDocument>([own, ...beside]);
  const uris = [document.uri, ...document.beside.map(({ uri }) => uri)];
  if (usualDirection(document) === 'okta-to-app') return ofProgram(compileOkta(document), uris);
  return { people: oktaPeople, uris, plan: (users, account, now) => importPlan(document, users, account, now) };
}

/** An import has an entry for each user of the account, and they are found together. */
function* importPlan(
  document: OktaDocument,
  users: SampleUsers,
  account: AccountModel,
  now: number,
): Generator<PlanEntry, PlanSummary, void> {
  const { entries, ...summary } = previewOktaImport({ document, users, account, now });
  yield* entries;
  return summary;
}
