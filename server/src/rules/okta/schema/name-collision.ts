import type { SchemaAttribute } from '../../../documents/okta/model/schema';
import { baseAttributes } from '../../../expressions/okta/base-attributes';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';

const BASE: ReadonlyMap<string, string> = new Map(baseAttributes.map(({ name }) => [name.toLowerCase(), name]));

/** A custom attribute whose name another one has, letter case aside. */
export const nameCollision: OktaRule = {
  code: 'okta/name-collision',
  severity: 'error',
  title: 'Custom attribute with the name of another one',
  checkSchema({ attributes, of }, context, report) {
    const { uri, text } = context.document;
    const seen = new Map<string, SchemaAttribute>();
    for (const attribute of attributes) {
      const key = attribute.name.toLowerCase();
      const before = seen.get(key);
      const base = of === 'user' && attribute.part === 'custom' ? BASE.get(key) : undefined;
      if (before === undefined) seen.set(key, attribute);
      const other = before?.name ?? base;
      // Equal names in one part are members that stand twice.
      const isTwice = before !== undefined && before.part === attribute.part && before.name === attribute.name;
      if (other === undefined || isTwice || attribute.node === undefined || attribute.part === 'base') continue;
      report({
        span: contentOf(attribute.nameNode),
        at: text,
        message: `"${attribute.name}" and "${other}" differ in upper and lower case at most, and expressions cannot be told which of them is meant (Okta Expression Language reference). Give the custom attribute another name.`,
        ...(before && { related: [{ uri, span: contentOf(before.nameNode), message: 'The other attribute.' }] }),
      });
    }
  },
};
