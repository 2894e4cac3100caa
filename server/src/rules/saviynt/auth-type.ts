import { schemaAt } from '../../documents/saviynt/schema';
import { suggest } from '../../expressions/kit/suggest';
import { asObject, asString } from '../../json/narrow';
import { replaceValue } from '../edits';
import type { Rule } from '../rule';
import { isPlaceholder, listed } from './support/nodes';

/** The types of Saviynt's ConnectionJSON page, as its JSON Schema lists them. */
const TYPES = schemaAt('ConnectionJSON', ['authentications', 'auth', 'authType'])?.values.map(String) ?? [];

/** An authType that Saviynt's page does not have, such as Bearer (forum thread 73803). */
export const authType: Rule = {
  code: 'saviynt/auth-type',
  severity: 'information',
  title: 'Authentication type that is not documented',
  concerns: ['ConnectionJSON'],
  check({ parameter }, report) {
    for (const { value } of parameter.authentications) {
      const node = asString(asObject(value)?.get('authType'));
      const type = node?.value.trim();
      if (
        node === undefined ||
        !type ||
        isPlaceholder(type) ||
        TYPES.some((known) => known.toLowerCase() === type.toLowerCase())
      )
        continue;
      const isToken = /^(bearer|token|api[-_ ]?key|static|none|oauth)/i.test(type);
      const [near = isToken ? 'oauth2' : undefined] = suggest(type, TYPES);
      const hint = isToken ? ' A fixed token or API key is "oauth2" with "accessToken" and a dummy "url".' : '';
      report({
        span: node,
        at: parameter.text,
        message: `Saviynt documents no authType "${type}"; it knows ${listed(TYPES, 'and')}.${hint}`,
        fixes:
          near === undefined
            ? []
            : [
                {
                  title: `Change to ${near}`,
                  edits: [replaceValue(parameter.uri, parameter.text, node, near)],
                  isSafe: false,
                },
              ],
      });
    }
  },
};
