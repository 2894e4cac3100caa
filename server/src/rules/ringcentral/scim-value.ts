import { equalities } from '../../account/path/matches';
import type { RequestBody } from '../../documents/saviynt/request-body';
import { suggest } from '../../expressions/kit/suggest';
import type { JsonObject, JsonString } from '../../json/node';
import { findCountry, findCountryByAlpha3 } from '../../knowledge/ringcentral/countries';
import { checkRegion } from '../../knowledge/ringcentral/states';
import { findUserAttribute, type UserAttribute } from '../../knowledge/ringcentral/user-attributes';
import { misspelledUrns } from '../../knowledge/scim/schema-urns';
import { replaceIn } from '../edits';
import type { Finding, Rule, RuleContext } from '../rule';
import { refused } from './answers';
import { type AttributePlace, attributeOf } from './attribute-places';
import { ringCentralRequest, type ScimRequest } from './scim-request';

/** A fixed value that RingCentral does not take for its attribute. */
export const scimValue: Rule = {
  code: 'ringcentral/scim-value',
  severity: 'warning',
  title: 'Value RingCentral does not take',
  checkCall(call, context, report) {
    const request = ringCentralRequest(call, context);
    const body = request?.body;
    if (request === undefined || body === undefined) return;
    for (const place of request.places) {
      const { attribute, value } = place;
      if (attribute?.canonicalValues !== undefined)
        for (const item of value?.kind === 'array' ? value.items : [value])
          if (item?.kind === 'string') {
            const finding = canonical(attribute, item, body, context);
            if (finding !== undefined) report(finding);
          }
      const placeFinding = addressFinding(place, body, context);
      if (placeFinding !== undefined) report(placeFinding);
    }
    if (request.operation === 'patch') for (const finding of filterFindings(request, body)) report(finding);
  },
};

function canonical(
  attribute: UserAttribute,
  node: JsonString,
  body: RequestBody,
  { parameter }: RuleContext,
): Finding | undefined {
  const values = attribute.canonicalValues ?? [];
  const literal = body.literal(node);
  // Empty is missing, and whether RingCentral minds upper case is not known.
  if (literal === undefined || literal.trim() === '') return undefined;
  if (values.some((value) => value.toLowerCase() === literal.toLowerCase())) return undefined;
  const isUrn = attribute.name === 'schemas';
  const meant =
    misspelledUrns.get(literal.toLowerCase()) ?? (values.length === 1 ? values[0] : suggest(literal, values)[0]);
  return {
    span: { start: node.contentStart, end: node.contentEnd },
    at: body.text,
    message: isUrn
      ? `"${literal}" is no schema that RingCentral documents${meant === undefined ? '' : `; the URN is ${meant}`}. Whether it refuses the request or ignores the schema is not known.`
      : `${attribute.path} can only be ${values.join(', ')} (documented), and "${literal}" is not. ${refused}`,
    ...(isUrn && meant === undefined ? { severity: 'information' as const } : {}),
    fixes:
      meant === undefined
        ? []
        : [
            {
              title: `Use ${meant}`,
              edits: [replaceIn(parameter.uri, body.text, { start: node.contentStart, end: node.contentEnd }, meant)],
              isSafe: isUrn,
            },
          ],
  };
}

/** A fixed country or state that RingCentral's dictionaries cannot have. */
function addressFinding(
  { path, property, value }: AttributePlace,
  body: RequestBody,
  { parameter }: RuleContext,
): Finding | undefined {
  const literal = body.literal(value);
  if (literal === undefined || value?.kind !== 'string' || literal.trim() === '') return undefined;
  const span = { start: value.contentStart, end: value.contentEnd };
  if (path.toLowerCase() === 'addresses.country' && findCountry(literal) === undefined) {
    const country = findCountryByAlpha3(literal);
    if (country === undefined) return undefined;
    return {
      span,
      at: body.text,
      severity: 'information',
      message: `RingCentral takes a country as a two-letter code or an English name (seen in its examples); whether it takes "${literal}" is not known. Write ${country.code}.`,
      fixes: [
        {
          title: `Use ${country.code}`,
          edits: [replaceIn(parameter.uri, body.text, span, country.code)],
          isSafe: false,
        },
      ],
    };
  }
  if (path.toLowerCase() !== 'addresses.region') return undefined;
  const country = findCountry(countryBeside(property.parent, body) ?? '');
  if (country === undefined || checkRegion(country.code, literal) !== 'wrong') return undefined;
  return {
    span,
    at: body.text,
    message: `"${literal}" is no state of ${country.name}. RingCentral answers 400 invalidValue "Parameter [extension.contact.businessAddress.state] value is invalid." (seen in public reports). Use a code such as CA or a name such as California.`,
  };
}

function countryBeside(address: JsonObject, body: RequestBody): string | undefined {
  return body.literal(attributeOf(address, 'country')?.value);
}

/** `emails[type eq "home"]`: a filter that can select nothing. */
function* filterFindings(request: ScimRequest, body: RequestBody): Iterable<Finding> {
  for (const { path, pathNode } of request.operations) {
    if (path?.filter === undefined || pathNode === undefined || body.knowledge(pathNode) !== 'static') continue;
    for (const [name, wanted] of equalities(path.filter) ?? []) {
      const attribute = findUserAttribute(`${path.attribute}.${name}`);
      const values = attribute?.canonicalValues;
      if (values === undefined || typeof wanted !== 'string') continue;
      if (values.some((value) => value.toLowerCase() === wanted.toLowerCase())) continue;
      yield {
        span: path.filterSpan ?? path.span,
        at: body.text.inString(pathNode),
        message: `${attribute?.path} can only be ${values.join(', ')} (documented), so this path selects nothing. RingCentral is believed to answer 400 noTarget.`,
      };
    }
  }
}
