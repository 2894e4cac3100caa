import { suggest } from '../../../expressions/kit/suggest';
import { neutralTargets } from '../../../knowledge/ringcentral/scim-targets';
import { findUserAttribute } from '../../../knowledge/ringcentral/user-attributes';
import { misspelledUrns } from '../../../knowledge/scim/schema-urns';
import type { Fix } from '../../diagnostic';
import { replaceIn } from '../../edits';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';
import { pathOfTarget, selectedType } from '../targets';

/** A target that RingCentral's SCIM user does not have. Source: RingCentral's OpenAPI description. */
export const unknownTarget: NeutralRule = {
  code: 'mapping/unknown-target',
  severity: 'warning',
  title: 'Target RingCentral does not have',
  checkAttribute(attribute, context, report) {
    const { targetNode: node } = attribute;
    const path = pathOfTarget(attribute);
    if (node === undefined || path === undefined || !isToRingCentral(context)) return;
    if (path.urn !== undefined && misspelledUrns.has(path.urn.toLowerCase())) return;
    const known = findUserAttribute(node.value);
    const type = selectedType(path);
    const types = findUserAttribute(`${path.attribute}.type`)?.canonicalValues;
    const isOfType = type === undefined || types === undefined || types.includes(type);
    if (known !== undefined && isOfType) return;
    const message =
      known === undefined
        ? path.attribute.toLowerCase() === 'groups'
          ? 'RingCentral has no groups over SCIM, so memberships are not provisioned. Remove the entry and leave groups out of the integration.'
          : `RingCentral's SCIM user has no "${node.value}". It ignores attributes it does not have, so the value never arrives.`
        : `RingCentral takes ${path.attribute} of the type ${(types ?? []).join(', ')} only. One of the type "${type}" is ignored or refused; which of the two is not known.`;
    const [right] = suggest(
      node.value,
      neutralTargets.map((target) => target.path),
    );
    report({
      span: contentOf(node),
      at: context.document.text,
      message: right === undefined ? message : `${message} Did you mean "${right}"?`,
      fixes: () => {
        const fixes: Fix[] = [];
        const at = context.document.text.inString(node);
        if (right !== undefined)
          fixes.push({
            title: `Change to ${right}`,
            edits: [replaceIn(context.document.uri, at, { start: 0, end: node.value.length }, right)],
            isSafe: right.toLowerCase() === node.value.toLowerCase(),
          });
        const edit = removeItem(context.document, attribute.node);
        if (edit !== undefined) fixes.push({ title: 'Remove the entry', edits: [edit], isSafe: false });
        return fixes;
      },
    });
  },
};
