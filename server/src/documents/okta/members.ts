import { findingsBelow, type MemberFinding } from '../json-schema/members';
import { MemoKey } from '../memo';
import type { OktaDocument } from './document';
import { placeOfKind } from './schema';

const FINDINGS = new MemoKey(({ kind, nodes }: OktaDocument): readonly MemberFinding[] =>
  // Events of the log are not written by people.
  kind === 'okta/systemLog' ? [] : findingsBelow(nodes, placeOfKind(kind)),
);

/** What is wrong with the members of a file of Okta: types of values, names nobody documents, names that stand twice. */
export function memberFindings(document: OktaDocument): readonly MemberFinding[] {
  return document.memo.of(FINDINGS);
}
