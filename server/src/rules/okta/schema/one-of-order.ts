import { asObject, objectsIn } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { toValue } from '../../../json/value';
import { contentOf, headOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { setMember } from '../support/edits';

/** Names of values (`oneOf`) that are not those of `enum`, in its order. */
export const oneOfOrder: OktaRule = {
  code: 'okta/one-of-order',
  severity: 'error',
  title: 'oneOf that does not follow enum',
  checkDefinition({ name, node }, _schema, context, report) {
    for (const holder of [node, asObject(node?.get('items'))]) {
      const property = holder?.property('oneOf');
      if (holder === undefined || property === undefined) continue;
      const values = valuesOf(holder);
      const named = objectsIn(property.value);
      const written = named.map((entry) => JSON.stringify(toValue(entry.get('const'))));
      if (values === undefined || same(values, written)) continue;
      const byValue = new Map(named.map((entry) => [JSON.stringify(toValue(entry.get('const'))), toValue(entry)]));
      const isOrder = values.length === written.length && values.every((value) => byValue.has(value));
      const place = context.document;
      report({
        span: property.value === undefined ? headOf(holder) : contentOf(property.key),
        at: context.document.text,
        message: `oneOf of "${name}" must name the values of its enum, the same ones in the same order: ${values.join(', ')}. Okta refuses the schema.`,
        fixes: () =>
          isOrder
            ? [
                {
                  title: 'Put oneOf in the order of enum',
                  edits: setMember(
                    place,
                    holder,
                    'oneOf',
                    values.map((value) => byValue.get(value)),
                  ),
                  isSafe: true,
                },
              ]
            : [],
      });
    }
  },
};

function valuesOf(holder: JsonObject): readonly string[] | undefined {
  const list = holder.get('enum');
  return list?.kind === 'array' ? list.items.map((item) => JSON.stringify(toValue(item))) : undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
