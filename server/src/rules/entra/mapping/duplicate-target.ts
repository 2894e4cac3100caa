import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';

/** Two mappings of one object mapping that fill the same attribute. */
export const duplicateTarget: EntraRule = {
  code: 'entra/duplicate-target',
  severity: 'error',
  title: 'Target attribute mapped twice',
  checkObjectMapping({ attributeMappings }, context, report) {
    const first = new Map<string, AttributeMapping>();
    for (const mapping of attributeMappings) {
      const { targetAttributeName: name, targetNode } = mapping;
      const before = first.get(name);
      if (before === undefined) first.set(name, mapping);
      else if (name !== '' && targetNode !== undefined)
        report({
          span: contentOf(targetNode),
          at: context.document.text,
          message: `"${name}" is mapped twice in this object mapping. Entra takes one mapping for each target attribute and refuses the schema. Remove one of them.`,
          fixes: () => {
            const edit = removeItem(context.document, mapping.node);
            return edit === undefined ? [] : [{ title: 'Remove this mapping', edits: [edit], isSafe: false }];
          },
          related: [
            {
              uri: context.document.uri,
              span: contentOf(before.targetNode ?? before.node),
              message: 'The first mapping.',
            },
          ],
        });
    }
  },
};
