import { suggest } from '../../../expressions/kit/suggest';
import { asObject, asString } from '../../../json/narrow';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

/** A name in `required` that the same part of the schema does not define. */
export const requiredUnknown: OktaRule = {
  code: 'okta/required-unknown',
  severity: 'error',
  title: 'Required attribute that is not defined',
  checkSchema(schema, context, report) {
    const place = context.document;
    for (const part of ['base', 'custom'] as const) {
      const holder = asObject(asObject(schema.node.get('definitions'))?.get(part));
      const list = holder?.get('required');
      const names = schema.attributes.filter((attribute) => attribute.part === part).map(({ name }) => name);
      // A request may name what it does not change.
      if (list?.kind !== 'array' || names.length === 0 || !schema.isWhole) continue;
      for (const item of list.items) {
        const text = asString(item);
        if (text === undefined || names.includes(text.value)) continue;
        const meant = suggest(text.value, names);
        report({
          span: contentOf(text),
          at: context.document.text,
          message: `"${text.value}" is required, but the ${part} attributes do not define it.${meant[0] === undefined ? ' Remove it, or define it.' : ` Did you mean "${meant[0]}"?`}`,
          fixes: () => {
            const removal = removeItem(place, text);
            return [
              ...meant.map((name) => replaceFix(place, text, name, `Change to ${name}`)),
              ...(removal === undefined ? [] : [{ title: 'Remove it', edits: [removal], isSafe: false }]),
            ];
          },
        });
      }
    }
  },
};
