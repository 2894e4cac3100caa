import { asObject } from '../../json/narrow';
import type { JsonNode } from '../../json/node';
import type { Rule } from '../rule';

/** What makes the connector ask for a new token (Saviynt, connection-json). */
const TELLS = ['authError', 'retryFailureStatusCode', 'expiryError', 'refreshTokenAuthError', 'refrshTokenAuthError'];

/** An authentication that fetches a token and says nothing about when it has expired. */
export const tokenNotRenewed: Rule = {
  code: 'saviynt/token-not-renewed',
  severity: 'information',
  title: 'Nothing says that a token has expired',
  concerns: ['ConnectionJSON'],
  check({ parameter }, report) {
    for (const { key, value } of parameter.authentications) {
      const authentication = asObject(value);
      const type = authentication?.get('authType');
      if (authentication === undefined || type?.kind !== 'string' || type.value.toLowerCase() !== 'oauth2') continue;
      if (!fetchesToken(authentication.get('httpParams')) || TELLS.some((name) => isFilled(authentication.get(name))))
        continue;
      report({
        span: key,
        at: parameter.text,
        message: `"${key.value}" fetches a token, and nothing says how an expired one shows: once it has expired, requests fail until somebody saves the connection again. Add retryFailureStatusCode [401], or authError with errorPath.`,
      });
    }
  },
};

/** A fixed token needs no request; its parameters are empty then. */
function fetchesToken(node: JsonNode | undefined): boolean {
  if (node?.kind === 'object') return node.property('grant_type') !== undefined;
  return node?.kind === 'string' && node.value.includes('grant_type');
}

function isFilled(node: JsonNode | undefined): boolean {
  if (node?.kind === 'array') return node.items.length > 0;
  return node?.kind === 'string' ? node.value.trim() !== '' : node !== undefined;
}
