import type { JsonNode } from '../../../json/node';
import { contentOf } from '../../json-place';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

/** Two entries with one priority, or a priority that is none. */
export const matchingPriority: NeutralRule = {
  code: 'mapping/matching-priority',
  severity: 'warning',
  title: 'Wrong matching priority',
  checkMapping(context, report) {
    const first = new Map<number, JsonNode>();
    const { uri, text } = context.document;
    for (const { matching, matchingNode: node } of context.mapping.attributes) {
      if (node?.kind !== 'number' || !isToRingCentral(context)) continue;
      if (matching === undefined) {
        report({
          span: contentOf(node),
          at: text,
          message: `Priorities of matching attributes are whole numbers from 1; ${node.value} is none, so the entry does not match. Write 1 for the attribute that is tried first.`,
        });
        continue;
      }
      const before = first.get(matching);
      if (before === undefined) first.set(matching, node);
      else
        report({
          span: contentOf(node),
          at: text,
          message: `Two entries have the matching priority ${matching}; which one is tried first is not said. Give each its own.`,
          related: [{ uri, span: contentOf(before), message: 'The other one.' }],
        });
    }
  },
};
