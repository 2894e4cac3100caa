import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { nearest } from '../support/suggestion';

/** A reference attribute that points to an object which its directory does not define. */
export const unknownReference: EntraRule = {
  code: 'entra/unknown-reference',
  severity: 'warning',
  title: 'Reference to an unknown object',
  checkAttribute(attribute, context, report) {
    for (const { name, nameNode } of attribute.referencedObjects) {
      const { directory } = attribute.object;
      if (nameNode === undefined || name === '' || directory.object(name) !== undefined) continue;
      const { words, fixes } = nearest(nameNode, directory.objects, context);
      report({
        span: contentOf(nameNode),
        at: context.document.text,
        message: `"${attribute.name}" refers to "${name}", which is no object of "${directory.name}". Microsoft says that it must be one; some schemas work all the same.${words}`,
        fixes,
      });
    }
  },
};
