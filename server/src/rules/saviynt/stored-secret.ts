import { readRequestBody } from '../../documents/saviynt/request-body';
import { asObject } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Rule } from '../rule';
import { beginning, isPlaceholder } from './support/nodes';

const SECRET_KEYS =
  /^(password|passwd|pwd|client_?secret|refresh_?token|skey|secret|api_?key|assertion|private_?key|keyfilepassword)$/i;

/** A password, token or secret in plain text. EIC itself keeps ConnectionJSON encrypted; a copy in a file is not. */
export const storedSecret: Rule = {
  code: 'saviynt/stored-secret',
  severity: 'information',
  title: 'Secret in plain text',
  concerns: ['ConnectionJSON'],
  check({ parameter }, report) {
    for (const { value } of parameter.authentications) {
      const authentication = asObject(value);
      if (authentication === undefined) continue;
      const body = readRequestBody(authentication, parameter.text);
      const found: readonly (readonly [JsonProperty, EmbeddedText])[] = [
        ...secretsIn(authentication).map((property) => [property, parameter.text] as const),
        ...(body?.root?.kind === 'object'
          ? secretsIn(body.root).map((property) => [property, body.text] as const)
          : []),
      ];
      for (const [property, at] of found) {
        if (property.value === undefined) continue;
        report({
          span: property.value,
          at,
          message: `"${property.key.value}" looks like a real secret in plain text. EIC stores ConnectionJSON encrypted; keep this file out of version control, or write a placeholder here.`,
        });
      }
    }
  },
};

function secretsIn(object: JsonObject): readonly JsonProperty[] {
  return object.properties.flatMap((property) => {
    if (property.value?.kind === 'object') return secretsIn(property.value);
    return isSecret(property, keyAround(object)) ? [property] : [];
  });
}

function isSecret({ key, value }: JsonProperty, around: string): boolean {
  const text = literal(value);
  if (text === undefined) return false;
  const name = key.value;
  if (name === 'accessToken') return isTokenLike(text);
  if (around === 'httpHeaders') return /^authorization$/i.test(name) && isTokenLike(text);
  if (around === 'jwtConfig' || name === 'key') return name === 'key' && text.length >= 16;
  return SECRET_KEYS.test(name) && text.length >= 4 && !/^(x+|abcd?|xyz|dummy|test|changeme|your[-_ ].*)$/i.test(text);
}

/** The value as it is written; undefined when it is empty or filled in elsewhere. */
function literal(value: JsonNode | undefined): string | undefined {
  if (value?.kind !== 'string') return undefined;
  const text = value.value.trim();
  return text === '' || isPlaceholder(text) || /[<{][^>}]*[>}]/.test(beginning(text)) ? undefined : text;
}

/** Saviynt asks for a dummy accessToken ("Bearer abcd"); what is long and unbroken behind the prefix is none. */
function isTokenLike(text: string): boolean {
  const token = text.replace(/^(Bearer|Basic|SSWS|GenieKey|token)\s+/i, '');
  return token.length >= 20 && !/\s/.test(token);
}

function keyAround(object: JsonObject): string {
  return object.parent?.kind === 'property' ? object.parent.key.value : '';
}
