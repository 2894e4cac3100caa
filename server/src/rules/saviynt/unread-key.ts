import { schemaAt } from '../../documents/saviynt/schema';
import { symbolOfMention } from '../../documents/saviynt/symbols/connector-symbols';
import { asObject } from '../../json/narrow';
import type { JsonProperty } from '../../json/node';
import { removeProperty } from '../edits';
import type { Rule } from '../rule';
import { keyFindings } from './support/keys';

/** Keys that answers of chat assistants hold and no connector reads (forum thread 73803 and its like). */
const INVENTED =
  /^(token_?(expiry|expires|autorefresh|refresh|url|endpoint|lifetime)|auto_?refresh\w*|expires_?in|refresh_?url|auth_?url|grant_?type|client_?(id|secret)|scopes?|bearer_?token)$/i;

/** A key of an authentication that neither Saviynt documents nor an expression reads. */
export const unreadKey: Rule = {
  code: 'saviynt/unread-key',
  severity: 'hint',
  title: 'Key of an authentication that nothing reads',
  concerns: ['ConnectionJSON'],
  check({ parameter, connector }, report) {
    const place = schemaAt('ConnectionJSON', ['authentications', 'x']);
    if (place === undefined || parameter.authentications.length === 0) return;
    const isConnector = connector.parameters.some(({ calls }) => calls.length > 0);
    const { uri, text } = parameter;
    const elsewhere = new Set(keyFindings(parameter).map(({ property }) => property));
    for (const { key: name, value } of parameter.authentications)
      for (const property of asObject(value)?.properties ?? []) {
        const key = property.key.value;
        if (place.properties.has(key) || elsewhere.has(property) || property.colon < 0) continue;
        const isInvented = INVENTED.test(key) && isSetting(property);
        if (!isInvented && !isConnector) continue;
        const symbol = symbolOfMention(connector, { kind: 'authenticationKey', key: `${name.value}\n${key}` });
        if (symbol?.mentions.some(({ role }) => role === 'use') || isReadHere(key, text.text)) continue;
        report({
          span: property.key,
          at: text,
          severity: isInvented ? 'information' : 'hint',
          message: isInvented
            ? `Saviynt documents no "${key}" in an authentication, and nothing here reads it as \${connection.${key}}: it has no effect. What the token request needs stands in httpParams, and what makes the connector ask again in authError, errorPath and retryFailureStatusCode.`
            : `Nothing here reads \${connection.${key}}, and Saviynt documents no key of that name in an authentication. Remove it if it is not needed.`,
          fixes: [{ title: 'Remove it', edits: [removeProperty(uri, text, property)], isSafe: false }],
        });
      }
  },
};

function isSetting({ value }: JsonProperty): boolean {
  return value !== undefined && value.kind !== 'object' && value.kind !== 'array';
}

/** An authentication may read its own keys, too. */
function isReadHere(key: string, text: string): boolean {
  return text.includes(`connection.${key}`) || text.includes(`\${${key}}`);
}
