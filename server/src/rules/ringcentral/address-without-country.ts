import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonObject } from '../../json/node';
import type { Rule } from '../rule';
import { attributeOf } from './attribute-places';
import { addProperties } from './insert';
import { ringCentralRequest } from './scim-request';

/** A create or replace with an address that has no country. */
export const addressWithoutCountry: Rule = {
  code: 'ringcentral/address-without-country',
  severity: 'warning',
  title: 'Address without country',
  checkCall(call, context, report) {
    const { parameter } = context;
    const request = ringCentralRequest(call, context);
    const { root, body } = request ?? {};
    if (request === undefined || root === undefined || body === undefined) return;
    if (request.operation !== 'create' && request.operation !== 'replace') return;
    const list = attributeOf(root, 'addresses')?.value;
    for (const address of list?.kind === 'array' ? list.items : [list]) {
      if (address?.kind !== 'object' || !hasContent(address) || isOpen(address, body)) continue;
      const country = attributeOf(address, 'country');
      if (country !== undefined && country.value?.kind !== 'null' && body.literal(country.value)?.trim() !== '')
        continue;
      report({
        span: country ?? address,
        at: body.text,
        message:
          'This address has no country. RingCentral adds a user with an address only if country is set and one of the unassigned extensions is in that country (documented by JumpCloud); the text of the refusal is not known.',
        fixes:
          country === undefined
            ? [
                {
                  title: 'Add country from user.country',
                  edits: [
                    addProperties(parameter.uri, body.text, address, [
                      '"country":${groovy.json.JsonOutput.toJson(user.country)}',
                    ]),
                  ],
                  isSafe: false,
                },
              ]
            : [],
      });
    }
  },
};

function hasContent(address: JsonObject): boolean {
  return address.properties.some(({ key }) => !/^(type|primary|country)$/i.test(key.value));
}

/** Whether an expression may bring properties that are not written here. */
function isOpen(address: JsonObject, body: RequestBody): boolean {
  return body.placeholdersIn(address).some(({ position }) => position === 'fragment');
}
