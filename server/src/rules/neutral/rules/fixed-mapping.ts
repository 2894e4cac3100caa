import type { NeutralAttribute } from '../../../documents/neutral/model';
import { jumpCloudConnector } from '../../../knowledge/jumpcloud/ringcentral-mapping';
import { findUserAttribute } from '../../../knowledge/ringcentral/user-attributes';
import { misspelledUrns } from '../../../knowledge/scim/schema-urns';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

const CHANGED = 'jumpcloud/fixed-mapping';

/** An entry that JumpCloud's connector does not have. Source: the attribute table of JumpCloud's guide to RingCentral. */
export const fixedMapping: NeutralRule = {
  code: CHANGED,
  severity: 'warning',
  title: "Entry JumpCloud's connector does not have",
  checkAttribute(attribute, context, report) {
    if (context.mapping.provider !== 'jumpcloud' || !isToRingCentral(context)) return;
    const { targetNode: node, target } = attribute;
    if (node === undefined || target === '' || isInTable(attribute)) return;
    // A target RingCentral does not have, or a misprinted one, is found as such.
    if (findUserAttribute(target) === undefined && !isEnterprise(target)) return;
    if (misspelledUrns.has(target.slice(0, target.lastIndexOf(':')).toLowerCase())) return;
    const row = jumpCloudConnector.find((each) => plain(each.target) === plain(target));
    const message =
      row === undefined
        ? `JumpCloud's RingCentral connector sends no ${target}, and further attributes are ignored (documented). Remove the entry, or pass the value by single sign-on.`
        : `JumpCloud's RingCentral connector fills ${target} from ${row.source}, whatever is written here: its mapping cannot be changed. Put the value into ${row.source}.`;
    report({
      span: contentOf(row === undefined ? node : (attribute.source?.node ?? node)),
      at: context.document.text,
      message,
      ...(row === undefined && { severity: 'hint' as const }),
      fixes: () => {
        const edit = removeItem(context.document, attribute.node);
        return edit === undefined || row !== undefined
          ? []
          : [{ title: 'Remove the entry', edits: [edit], isSafe: false }];
      },
    });
  },
};

function isInTable({ target, source, when }: NeutralAttribute): boolean {
  if (source?.kind !== 'attribute') return source === undefined;
  if (when === 'create') return false;
  return jumpCloudConnector.some(
    (row) => plain(row.target) === plain(target) && plain(row.source) === plain(source.attribute),
  );
}

/** An entry may name one element of a list where the table means all of them. */
function plain(path: string): string {
  return path.replace(/\[[^\]]{0,80}\]/, '').toLowerCase();
}

function isEnterprise(target: string): boolean {
  return /^urn:ietf:params:scim:schemas:extension:enterprise:2\.0:user:/i.test(target);
}
