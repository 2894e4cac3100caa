import { suggest } from '../../expressions/kit/suggest';
import { childrenOf, findUserAttribute } from '../../knowledge/ringcentral/user-attributes';
import { findCoreAttribute } from '../../knowledge/scim/core-user';
import { enterpriseUserSchemaUrn, misspelledUrns } from '../../knowledge/scim/schema-urns';
import { replaceIn } from '../edits';
import type { Finding, Rule, RuleContext } from '../rule';
import { ignored } from './answers';
import type { AttributePlace } from './attribute-places';
import { plainPath } from './patch-operations';
import { ringCentralRequest, type ScimRequest } from './scim-request';

/** Sub-attributes that RingCentral does not list but itself sends (examples of its OpenAPI description). */
const harmless = /(^|\.)primary$/i;

/** An attribute RingCentral does not have. */
export const scimUnknownAttribute: Rule = {
  code: 'ringcentral/scim-unknown-attribute',
  severity: 'information',
  title: 'Attribute RingCentral does not have',
  checkCall(call, context, report) {
    const request = ringCentralRequest(call, context);
    if (request?.body === undefined) return;
    for (const place of request.places) {
      if (!place.isNamed || place.attribute !== undefined || harmless.test(place.path)) continue;
      report(namedFinding(place, request, context));
    }
    if (request.operation === 'patch') for (const finding of pathFindings(request, context)) report(finding);
  },
};

function namedFinding(place: AttributePlace, request: ScimRequest, { parameter }: RuleContext): Finding {
  const { key } = place.property;
  const at = request.body!.text;
  const name = key.value;
  const span = { start: key.contentStart, end: key.contentEnd };
  const rename = (to: string, title: string) => ({
    title,
    edits: [replaceIn(parameter.uri, at, span, to)],
    isSafe: false,
  });
  const urn = misspelledUrns.get(name.toLowerCase());
  if (urn !== undefined)
    return {
      span,
      at,
      severity: 'warning',
      message: `"${name}" is not the URN of a schema, so what it holds is ignored: ${ignored}. The schema is called ${urn}.`,
      fixes: [rename(urn, `Use ${urn}`)],
    };
  if (isStandard(name, place.parentPath))
    return {
      span,
      at,
      severity: 'hint',
      message: `${place.path} is SCIM, but RingCentral has no such attribute: ${ignored}.`,
    };
  const [best] = suggest(
    name,
    childrenOf(place.parentPath).map((attribute) => attribute.name),
  );
  return {
    span,
    at,
    severity: best === undefined ? 'information' : 'warning',
    message: `RingCentral has no attribute ${place.path}, so the value is lost: ${ignored}.${best === undefined ? '' : ` Did you mean ${best}?`}`,
    fixes: best === undefined ? [] : [rename(best, `Change to ${best}`)],
  };
}

function isStandard(name: string, parentPath: string): boolean {
  if (parentPath === '') return findCoreAttribute(name) !== undefined;
  if (parentPath.toLowerCase().startsWith('urn:'))
    return findCoreAttribute(name, enterpriseUserSchemaUrn) !== undefined;
  const parent = findCoreAttribute(parentPath);
  return parent?.subAttributes.some((sub) => sub.toLowerCase() === name.toLowerCase()) ?? false;
}

/** Paths of PATCH operations; what RingCentral does with an unknown one is not documented. */
function* pathFindings(request: ScimRequest, { parameter }: RuleContext): Iterable<Finding> {
  const body = request.body;
  if (body === undefined) return;
  for (const { path, pathNode } of request.operations) {
    if (path === undefined || pathNode === undefined || body.knowledge(pathNode) !== 'static') continue;
    const written = plainPath(path);
    if (findUserAttribute(written) !== undefined || harmless.test(written)) continue;
    const at = body.text.inString(pathNode);
    const parent = path.subAttribute === undefined ? '' : plainPath({ ...path, subAttribute: undefined as never });
    const nameSpan = path.subAttributeSpan ?? path.attributeSpan;
    const name = path.subAttribute ?? path.attribute;
    const [best] = suggest(
      name,
      childrenOf(parent).map((attribute) => attribute.name),
    );
    const isKnown = isStandard(name, path.urn ?? parent);
    yield {
      span: nameSpan,
      at,
      severity: best === undefined || isKnown ? 'information' : 'warning',
      message: `RingCentral has no attribute ${written}. It ignores such attributes in a create (documented); for the path of a PATCH, 400 invalidPath is as likely (RFC 7644 §3.5.2).${best === undefined || isKnown ? '' : ` Did you mean ${best}?`}`,
      fixes:
        best === undefined || isKnown
          ? []
          : [
              {
                title: `Change to ${best}`,
                edits: [replaceIn(parameter.uri, at, nameSpan, best)],
                isSafe: false,
              },
            ],
    };
  }
}
