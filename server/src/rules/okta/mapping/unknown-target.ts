import { schemasFor } from '../../../documents/okta/schemas-for';
import { suggest } from '../../../expressions/kit/suggest';
import { baseAttributes } from '../../../expressions/okta/base-attributes';
import { OKTA_NAMES } from '../../../knowledge/okta/ringcentral-app';
import { replaceIn } from '../../edits';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { isRingCentral } from '../support/ringcentral';

const BASE = baseAttributes.map(({ name }) => name);

/** A target attribute that its schema does not define; without the schema, one that Okta or RingCentral calls otherwise. */
export const unknownTarget: OktaRule = {
  code: 'okta/unknown-target',
  severity: 'error',
  title: 'Unknown target attribute',
  checkAttribute({ name, nameNode, isRemoval }, mapping, context, report) {
    const { document } = context;
    const { direction } = mapping;
    if (direction === undefined || name === '' || isRemoval) return;
    const schemas = schemasFor(mapping, [document, ...document.beside]);
    const schema = direction === 'okta-to-app' ? schemas.app : schemas.user;
    const known = schema?.isWhole ? schema.attributes.map((attribute) => attribute.name) : undefined;
    const names = known ?? (direction === 'app-to-okta' ? BASE : []);
    if (names.includes(name)) return;
    const other = isRingCentral(mapping, 'okta-to-app') ? OKTA_NAMES.get(name) : undefined;
    const near = other === undefined ? suggest(name, names) : [other];
    const isCase = near[0]?.toLowerCase() === name.toLowerCase();
    // A name that no schema is there for may be a custom attribute; in another case it would collide with Okta's own.
    if (known === undefined && other === undefined && !isCase) return;
    const whose =
      direction === 'okta-to-app' ? 'The app user schema' : known === undefined ? 'The Okta user' : 'The user schema';
    const meant = near[0] === undefined ? ' Add it to the profile, or map another one.' : ` Did you mean "${near[0]}"?`;
    report({
      span: contentOf(nameNode),
      at: document.text,
      severity: known === undefined && !isCase ? 'warning' : 'error',
      message:
        known === undefined && other !== undefined
          ? `Okta's guide for RingCentral calls this attribute of the app "${other}"; "${name}" is the name in Okta. Map "${other}".`
          : `${whose} has no attribute "${name}"; names are case-sensitive. Okta refuses the mapping.${meant}`,
      fixes: () =>
        near.map((right) => ({
          title: `Change to ${right}`,
          edits: [replaceIn(document.uri, document.text.inString(nameNode), { start: 0, end: name.length }, right)],
          isSafe: isCase,
        })),
    });
  },
};
