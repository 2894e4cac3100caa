import { contentOf } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';

/** Two matching attributes with one priority. */
export const matchingPriority: EntraRule = {
  code: 'entra/matching-priority',
  severity: 'error',
  title: 'Matching priority used twice',
  checkObjectMapping(mapping, context, report) {
    const { matching } = mapping;
    const next = Math.max(0, ...matching.map((each) => each.matchingPriority)) + 1;
    const first = new Map<number, string>();
    for (const each of [...matching].sort((a, b) => a.node.start - b.node.start)) {
      const { matchingPriority: priority, matchingPriorityNode: node, targetAttributeName: name } = each;
      const before = first.get(priority);
      if (before === undefined) first.set(priority, name);
      else if (node !== undefined)
        report({
          span: contentOf(node),
          at: context.document.text,
          message: `"${before}" and "${name}" have the same matching priority, ${priority}. Entra tries matching attributes one after the other, the lowest first, and takes each priority once. Give this one another.`,
          fixes: () => [
            {
              title: `Match by ${name} last`,
              edits: [setMember(each.node, 'matchingPriority', next, context)],
              isSafe: false,
            },
          ],
        });
    }
  },
};
