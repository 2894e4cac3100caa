import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asObject, asString } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import { renameKey } from '../edits';
import type { Report, Rule } from '../rule';

/** A header called `contentType`, as even official samples have it. HTTP calls it Content-Type (RFC 9110 §8.3). */
export const headerContentType: Rule = {
  code: 'saviynt/header-content-type',
  severity: 'information',
  title: 'Header contentType',
  check({ parameter }, report) {
    for (const { value } of parameter.authentications) {
      const authentication = asObject(value);
      if (authentication === undefined) continue;
      checkHeaders(authentication, parameter, report);
      const test = asObject(asObject(authentication.get('testConnectionParams'))?.get('http'));
      if (test !== undefined) checkHeaders(test, parameter, report);
    }
    for (const { http } of parameter.calls) checkHeaders(http, parameter, report);
  },
};

function checkHeaders(http: JsonObject, parameter: SaviyntParameter, report: Report): void {
  const headers = asObject(http.get('httpHeaders'));
  for (const property of headers?.properties ?? []) {
    if (property.key.value.trim().toLowerCase() !== 'contenttype') continue;
    const sent = asString(http.get('httpContentType'))?.value.trim();
    const own = asString(property.value)?.value.trim();
    const effect = sent
      ? `What counts is httpContentType, "${sent}".`
      : 'The service does not learn the content type from it.';
    const isFree = !headers?.properties.some(({ key }) => key.value.toLowerCase() === 'content-type');
    report({
      span: property.key,
      at: parameter.text,
      message: `HTTP has no header "${property.key.value}". ${effect} Write Content-Type, or remove it.`,
      fixes: isFree
        ? [
            {
              title: 'Write Content-Type',
              edits: [renameKey(parameter.uri, parameter.text, property, 'Content-Type')],
              // Next to another content type the rename would send something new.
              isSafe: sent === own && own !== undefined,
            },
          ]
        : [],
    });
  }
}
