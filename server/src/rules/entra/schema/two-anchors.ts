import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** An object that more than one attribute identifies. */
export const twoAnchors: EntraRule = {
  code: 'entra/two-anchors',
  severity: 'warning',
  title: 'Two anchors',
  checkObject(object, context, report) {
    const [first, ...others] = object.attributes.filter(({ isAnchor }) => isAnchor);
    for (const { node, name } of others) {
      const anchor = node.get('anchor');
      if (anchor === undefined) continue;
      const { uri, text } = context.document;
      report({
        span: contentOf(anchor),
        at: text,
        message: `"${object.name}" has two anchors, "${first?.name}" and "${name}". Exactly one attribute identifies an object, and an anchor cannot be changed later. Set this one to false.`,
        fixes: [{ title: `Make ${name} no anchor`, edits: [replaceValue(uri, text, anchor, false)], isSafe: false }],
      });
    }
  },
};
