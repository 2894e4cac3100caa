import { contentOf } from '../../json-place';
import { appendItems } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { mappingJson } from '../support/new-mapping';
import { isToRingCentral } from '../support/ringcentral';

const COUNTRY = 'addresses[type eq "work"].country';

/** Parts of the address are mapped, its country is not. */
export const entraAddressWithoutCountry: EntraRule = {
  code: 'ringcentral/address-without-country',
  severity: 'warning',
  title: 'Address without country',
  checkObjectMapping(mapping, context, report) {
    if (!isToRingCentral(mapping, context)) return;
    const parts = mapping.attributeMappings.filter(({ targetAttributeName }) =>
      /^addresses\[/.test(targetAttributeName),
    );
    const node = parts[0]?.targetNode;
    const list = mapping.node.get('attributeMappings');
    if (node === undefined || list?.kind !== 'array') return;
    if (parts.some(({ targetAttributeName }) => targetAttributeName === COUNTRY)) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message:
        'This address has no country. RingCentral adds a user with an address only if country is set and one of the unassigned extensions is in that country (documented by JumpCloud); the text of the refusal is not known. Map country as well.',
      fixes: () => [
        {
          title: 'Map country from [country]',
          edits: [appendItems(context.document, list, [mappingJson(COUNTRY, '[country]')])],
          isSafe: false,
        },
      ],
    });
  },
};
