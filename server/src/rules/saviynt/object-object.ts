import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asObject } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import { removeProperty } from '../edits';
import type { Report, Rule } from '../rule';

/** What a browser writes where a form held an object: an official sample was saved like this. */
const LOST = '[object Object]';

/** `"httpParams": "[object Object]"`: the parameters were lost when the text was saved. */
export const objectObject: Rule = {
  code: 'saviynt/object-object',
  severity: 'warning',
  title: 'Body that was lost when it was saved',
  check({ parameter }, report) {
    for (const { value } of parameter.authentications) {
      const authentication = asObject(value);
      if (authentication !== undefined) checkObject(authentication, parameter, report, false);
    }
    for (const { http, method } of parameter.calls) checkObject(http, parameter, report, method === 'GET');
  },
};

function checkObject(http: JsonObject, { uri, text }: SaviyntParameter, report: Report, isRead: boolean): void {
  const property = http.property('httpParams');
  if (property?.value?.kind !== 'string' || property.value.value.trim() !== LOST) return;
  report({
    span: property.value,
    at: text,
    message: `"${LOST}" is what a form leaves of a body it could not write; it is sent as it stands. Write the parameters again${isRead ? ', or remove it: a GET has no body' : ''}.`,
    fixes: [{ title: 'Remove it', edits: [removeProperty(uri, text, property)], isSafe: isRead }],
  });
}
