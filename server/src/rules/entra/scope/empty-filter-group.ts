import { memberSpan } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';

/** A group of a scoping filter that has no clauses. */
export const emptyFilterGroup: EntraRule = {
  code: 'entra/empty-filter-group',
  severity: 'warning',
  title: 'Filter group without clauses',
  checkGroup({ node, name, clauses }, _around, context, report) {
    const written = node.get('clauses');
    // While it is being typed, nothing is known.
    const isEmpty = written?.kind === 'null' || (written?.kind === 'array' && written.items.length === 0);
    if (!isEmpty || clauses.length > 0) return;
    report({
      span: memberSpan(node, 'name', 'clauses'),
      at: context.document.text,
      message: `${name === '' ? 'This group' : `The group "${name}"`} has no clauses, and Microsoft does not say whether it then lets everybody in or nobody. Add a clause, or remove the group.`,
      fixes: () => {
        const edit = removeItem(context.document, node);
        return edit === undefined ? [] : [{ title: 'Remove the group', edits: [edit], isSafe: false }];
      },
    });
  },
};
