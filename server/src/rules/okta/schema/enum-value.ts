import type { OktaDocument } from '../../../documents/okta/document';
import { placeOfNode } from '../../../documents/okta/schema';
import { suggest } from '../../../expressions/kit/suggest';
import { asObject, asString, objectsIn } from '../../../json/narrow';
import type { JsonNode } from '../../../json/node';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

const KEYS = ['type', 'scope', 'mutability', 'union', 'format'];

/** A word that Okta's schema of attributes does not have. Source: Okta Management API, UserSchemaAttribute. */
export const enumValue: OktaRule = {
  code: 'okta/enum-value',
  severity: 'error',
  title: 'Unknown word in a schema',
  checkDefinition({ name, node }, _schema, context, report) {
    const { document } = context;
    const nodes = [
      ...KEYS.map((key) => node?.get(key)),
      asObject(node?.get('master'))?.get('type'),
      ...objectsIn(node?.get('permissions')).map((permission) => permission.get('action')),
    ];
    for (const each of nodes) {
      const known = each === undefined ? [] : valuesAt(document, each);
      const text = asString(each);
      if (text === undefined || known.length === 0 || known.includes(text.value)) continue;
      const near = known.filter((value) => value.toLowerCase() === text.value.trim().toLowerCase());
      const meant = near.length > 0 ? near : suggest(text.value, known);
      report({
        span: contentOf(text),
        at: document.text,
        message: `"${text.value}" of "${name}" is none of Okta's words here: ${known.join(', ')}. Okta answers 400.`,
        fixes: () =>
          meant.map((value) => replaceFix(context.document, text, value, `Change to ${value}`, near.length > 0)),
      });
    }
  },
};

/** The values that are documented there, or none when any may stand there. */
function valuesAt(document: OktaDocument, node: JsonNode): readonly string[] {
  const values = placeOfNode(document, node)?.values ?? [];
  return values.filter((value): value is string => typeof value === 'string');
}
