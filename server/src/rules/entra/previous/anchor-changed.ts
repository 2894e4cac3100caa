import { replaceValue } from '../../edits';
import { contentOf, memberSpan } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { changesOf } from './changes';

/** Another attribute than before identifies an object. */
export const anchorChanged: EntraRule = {
  code: 'entra/anchor-changed',
  severity: 'error',
  title: 'Anchor changed',
  checkDocument(context, report) {
    for (const { part, before, after, members, name } of changesOf(context)) {
      if (part !== 'attribute' || before === undefined || after === undefined || !members.includes('anchor')) continue;
      const node = after.get('anchor');
      const value = before.get('anchor');
      const was = value?.kind === 'boolean' && value.value;
      const { uri, text } = context.document;
      report({
        span: node === undefined ? memberSpan(after, 'name') : contentOf(node),
        at: text,
        message: `"${name}" was ${was ? 'the anchor' : 'no anchor'} in the previous version. Entra keeps the anchor of each user it has linked, and a change is not supported. Restore it.`,
        fixes: () =>
          node === undefined
            ? []
            : [{ title: 'Restore the anchor', edits: [replaceValue(uri, text, node, was)], isSafe: false }],
      });
    }
  },
};
