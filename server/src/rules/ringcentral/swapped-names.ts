import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonNode, JsonProperty } from '../../json/node';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { attributeOf } from './attribute-places';
import { scimRequest } from './scim-request';

/** First name and last name the wrong way round. Holds for any SCIM service. */
export const swappedNames: Rule = {
  code: 'ringcentral/swapped-names',
  severity: 'warning',
  title: 'First and last name swapped',
  checkCall(call, context, report) {
    const { parameter } = context;
    const request = scimRequest(call);
    const { root, body } = request ?? {};
    if (root === undefined || body === undefined) return;
    const name = attributeOf(root, 'name')?.value;
    if (name?.kind !== 'object') return;
    const given = attributeOf(name, 'givenName');
    const family = attributeOf(name, 'familyName');
    const isGivenWrong = takes(given, LAST_NAME, FIRST_NAME, body);
    const isFamilyWrong = takes(family, FIRST_NAME, LAST_NAME, body);
    const place = isGivenWrong ? given : isFamilyWrong ? family : undefined;
    if (place === undefined) return;
    const values = [given?.value, family?.value] as const;
    report({
      span: { start: place.start, end: place.end },
      at: body.text,
      message: isGivenWrong
        ? 'givenName is the first name, and this takes user.lastname. Everybody would appear with the last name in front. Use user.firstname.'
        : 'familyName is the last name, and this takes user.firstname. Everybody would appear with the first name as last name. Use user.lastname.',
      fixes:
        isGivenWrong && isFamilyWrong && values[0] !== undefined && values[1] !== undefined
          ? [
              {
                title: 'Swap givenName and familyName',
                edits: [
                  replaceIn(parameter.uri, body.text, values[0], textOf(values[1], body)),
                  replaceIn(parameter.uri, body.text, values[1], textOf(values[0], body)),
                ],
                // It changes the names of people who are already provisioned.
                isSafe: false,
              },
            ]
          : [],
    });
  },
};

const FIRST_NAME = /\buser\??\.firstname\b/;
const LAST_NAME = /\buser\??\.lastname\b/;

/** Whether the value reads what is `wrong` here, and never what is `right`. */
function takes(property: JsonProperty | undefined, wrong: RegExp, right: RegExp, body: RequestBody): boolean {
  const { value } = property ?? {};
  if (value === undefined || body.knowledge(value) === 'static') return false;
  const text = textOf(value, body);
  return wrong.test(text) && !right.test(text);
}

function textOf(node: JsonNode, body: RequestBody): string {
  return body.text.text.slice(node.start, node.end);
}
