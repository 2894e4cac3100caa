import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asObject } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import { replaceValue } from '../edits';
import type { Report, Rule } from '../rule';

/** A blank inside a media type (RFC 9110 §8.3.1: type/subtype without any); an official sample has one. */
export const contentTypeBlank: Rule = {
  code: 'saviynt/content-type-blank',
  severity: 'warning',
  title: 'Blank in a content type',
  check({ parameter }, report) {
    for (const { value } of parameter.authentications) {
      const authentication = asObject(value);
      if (authentication === undefined) continue;
      checkHttp(authentication, parameter, report);
      for (const inner of [
        authentication.get('refreshTokenCall'),
        asObject(authentication.get('testConnectionParams'))?.get('http'),
      ]) {
        const http = asObject(inner);
        if (http !== undefined) checkHttp(http, parameter, report);
      }
    }
    for (const { http } of parameter.calls) checkHttp(http, parameter, report);
  },
};

function checkHttp(http: JsonObject, parameter: SaviyntParameter, report: Report): void {
  checkType(http.get('httpContentType'), parameter, report);
  for (const { key, value } of asObject(http.get('httpHeaders'))?.properties ?? [])
    if (value?.kind === 'string' && value.value.includes(' ') && /^content-?type$/i.test(key.value))
      checkType(value, parameter, report);
}

function checkType(node: JsonNode | undefined, { uri, text }: SaviyntParameter, report: Report): void {
  if (node?.kind !== 'string' || !node.value.includes(' ')) return;
  const [type = ''] = node.value.split(';', 1);
  const [major = '', minor = '', more] = type.split('/');
  const right = `${major.trim()}/${minor.trim()}`;
  if (more !== undefined || right === type || !/^[\w+.-]+\/[\w+.-]+$/.test(right)) return;
  report({
    span: node,
    at: text,
    message: `A content type has no blanks in it, and "${type}" is none: the service may refuse the request or read the body wrongly. Write ${right}.`,
    fixes: [
      {
        title: `Write ${right}`,
        edits: [replaceValue(uri, text, node, right + node.value.slice(type.length))],
        isSafe: true,
      },
    ],
  });
}
