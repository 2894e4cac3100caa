import { usualSource } from '../../../knowledge/usual-sources';
import { contentOf } from '../../json-place';
import { appendItems } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';
import { pathOfTarget } from '../targets';

/** Parts of the address are mapped, its country is not. Source: JumpCloud, Integrate with RingCentral. */
export const neutralAddressWithoutCountry: NeutralRule = {
  code: 'mapping/address-without-country',
  severity: 'warning',
  title: 'Address without country',
  checkMapping(context, report) {
    const { mapping, document } = context;
    const list = mapping.node.get('attributes');
    if (!isToRingCentral(context) || list?.kind !== 'array') return;
    const parts = mapping.attributes.flatMap((attribute) => {
      const path = pathOfTarget(attribute);
      return path?.attribute.toLowerCase() === 'addresses' ? [{ attribute, path }] : [];
    });
    const first = parts[0]?.attribute.targetNode;
    if (
      first === undefined ||
      parts.some(({ path }) => path.subAttribute === undefined || path.subAttribute.toLowerCase() === 'country')
    )
      return;
    const isList = parts.every(({ path }) => path.filter === undefined);
    const target = isList ? 'addresses.country' : 'addresses[type eq "work"].country';
    report({
      span: contentOf(first),
      at: document.text,
      message:
        'This address has no country. RingCentral adds a user with an address only if country is set and one of the unassigned extensions is in that country (documented by JumpCloud). Map country as well.',
      fixes: () => {
        const attribute = mapping.provider && usualSource(target, mapping.provider);
        if (attribute === undefined) return [];
        const entry = { target, source: { attribute } };
        return [
          {
            title: `Map country from ${attribute}`,
            edits: [appendItems(context.document, list, [entry])],
            isSafe: false,
          },
        ];
      },
    });
  },
};
