import { memberSpan } from '../../json-place';
import { appendItems } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { mappingJson } from '../support/new-mapping';
import { isToRingCentral } from '../support/ringcentral';

/** What RingCentral requires of a user, with the attribute of Entra that usually has it. */
const REQUIRED: readonly (readonly [target: string, source: string])[] = [
  ['userName', '[mail]'],
  ['name.givenName', '[givenName]'],
  ['name.familyName', '[surname]'],
  ['emails[type eq "work"].value', '[mail]'],
];

/** An attribute that RingCentral requires and no mapping fills. */
export const entraRequired: EntraRule = {
  code: 'ringcentral/scim-required',
  severity: 'error',
  title: 'Required attribute missing',
  checkObjectMapping(mapping, context, report) {
    const list = mapping.node.get('attributeMappings');
    if (!isToRingCentral(mapping, context) || list?.kind !== 'array' || list.items.length < 2) return;
    const mapped = new Set(mapping.attributeMappings.map(({ targetAttributeName }) => straight(targetAttributeName)));
    const missing = REQUIRED.filter(([target]) => !mapped.has(target));
    if (missing.length === 0) return;
    const names = missing.map(([target]) => target).join(', ');
    report({
      span: memberSpan(mapping.node, 'name', 'attributeMappings'),
      at: context.document.text,
      message: `RingCentral requires ${names} of every user (documented), and no mapping gives ${missing.length === 1 ? 'it' : 'them'}. Creating a user fails with 400. Map ${missing.length === 1 ? 'it' : 'them'}.`,
      fixes: () => {
        const priority = (target: string) => (target === 'userName' && mapping.matching.length === 0 ? 1 : 0);
        const added = missing.map(([target, source]) => mappingJson(target, source, priority(target)));
        return [{ title: `Map ${names}`, edits: [appendItems(context.document, list, added)], isSafe: false }];
      },
    });
  },
};

/** One with typographic quotes is meant; it has a finding of its own. */
function straight(name: string): string {
  return name.replace(/[\u201c-\u201f]/g, '"');
}
