import type { JsonString } from '../../json/node';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { ringCentralRequest } from './scim-request';

/** `"true"` or `"false"` in quotes where SCIM has a boolean. */
export const booleanAsString: Rule = {
  code: 'ringcentral/boolean-as-string',
  severity: 'warning',
  title: 'Boolean written as a string',
  checkCall(call, context, report) {
    const { parameter } = context;
    const request = ringCentralRequest(call, context);
    const body = request?.body;
    if (request === undefined || body === undefined) return;
    for (const { attribute, value } of request.places) {
      if (attribute?.type !== 'boolean' || value?.kind !== 'string') continue;
      const literal = body.literal(value)?.trim().toLowerCase();
      const isPatch = request.operation === 'patch';
      if (literal === 'true' || literal === 'false') {
        report({
          span: value,
          at: body.text,
          severity: isPatch ? 'information' : 'warning',
          message: isPatch
            ? `${attribute.name} is a boolean in SCIM, and "${literal}" in quotes is text. RingCentral's API description lets the value of a PATCH be text, so it may work; a boolean is what RFC 7644 asks for. Write ${literal} without quotes.`
            : `${attribute.name} is a boolean, and "${literal}" in quotes is text. RingCentral is believed to answer 400 invalidValue. Write ${literal} without quotes.`,
          fixes: [
            {
              title: `Write ${literal} without quotes`,
              edits: [replaceIn(parameter.uri, body.text, value, literal)],
              isSafe: true,
            },
          ],
        });
      } else if (body.knowledge(value) === 'dynamic' && isQuoted(value, body.placeholdersIn(value)[0]?.position)) {
        const content = { start: value.contentStart, end: value.contentEnd };
        const expression = body.text.text.slice(content.start, content.end).trim();
        report({
          span: value,
          at: body.text,
          message: `${attribute.name} is a boolean, and whatever this expression gives becomes text because it stands in quotes. Write it without quotes.`,
          fixes: [
            {
              title: 'Remove the quotes',
              edits: [replaceIn(parameter.uri, body.text, value, expression)],
              isSafe: false,
            },
          ],
        });
      }
    }
  },
};

function isQuoted(node: JsonString, position: string | undefined): boolean {
  return node.closed && position === 'string';
}
