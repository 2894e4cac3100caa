import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { contentOf } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isOutbound } from '../support/directories';

/** A matching attribute that cannot tell one user from the others. */
export const matchingAttribute: EntraRule = {
  code: 'entra/matching-attribute',
  severity: 'error',
  title: 'Attribute that cannot match',
  checkAttributeMapping(mapping, around, context, report) {
    const node = mapping.matchingPriorityNode;
    if (!mapping.isMatching || node === undefined || around?.isEnabled === false) return;
    if (around !== undefined && !isOutbound(around)) return;
    const reason = whyNot(mapping);
    if (reason === undefined) return;
    const others = around?.matching.filter((each) => each !== mapping).length ?? 0;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `"${mapping.targetAttributeName}" cannot be a matching attribute: ${reason} Set matchingPriority to 0${others > 0 ? '' : ' and match by userName'}.`,
      fixes: () => [
        {
          title: `Do not match by ${mapping.targetAttributeName}`,
          edits: [setMember(mapping.node, 'matchingPriority', 0, context)],
          isSafe: false,
        },
      ],
    });
  },
};

function whyNot({ targetAttributeName: name, target, source, sourceAttribute }: AttributeMapping): string | undefined {
  if (/^roles(?:$|[[.])/.test(name)) return 'roles are shared by many users, so the match answers more than one.';
  if (name === 'active' || target?.type === 'Boolean')
    return 'it is Boolean, so every user has the same one or two values and the match answers DuplicateTargetEntries.';
  if (target?.type === 'Reference') return 'it is a reference, which the application cannot be asked for with eq.';
  if (target?.isMultivalued === true) return 'it is multi-valued, which the application cannot be asked for with eq.';
  if (source?.type === 'Function' && source.name === 'SelectUniqueValue')
    return 'SelectUniqueValue makes a new value when one is taken, so an existing user is never found.';
  if (sourceAttribute?.isMultivalued === true)
    return `its source [${sourceAttribute.name}] has several values, and a match takes one.`;
  if (sourceAttribute?.type === 'Reference') return `its source [${sourceAttribute.name}] is a reference.`;
  return source?.type === 'Constant' ? 'its source is a constant, the same for everybody.' : undefined;
}
