import type { NeutralProvider } from '../../../documents/neutral/kind';
import { requiredTargets } from '../../../knowledge/ringcentral/scim-targets';
import { usualSource } from '../../../knowledge/usual-sources';
import { keySpan } from '../../json-place';
import { appendItems } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';
import { canonicalTarget, pathOfTarget } from '../targets';

/** An attribute that RingCentral requires and no entry fills. Source: RingCentral's OpenAPI description. */
export const requiredMissing: NeutralRule = {
  code: 'mapping/required-missing',
  severity: 'error',
  title: 'Required attribute missing',
  checkMapping(context, report) {
    const { mapping, document } = context;
    const list = mapping.node.get('attributes');
    const property = mapping.node.property('attributes');
    if (!isToRingCentral(context) || list?.kind !== 'array' || property === undefined) return;
    const filled = new Set<string>();
    for (const attribute of mapping.attributes) {
      const path = pathOfTarget(attribute);
      if (path === undefined) continue;
      const canonical = canonicalTarget(path);
      // A path without a filter fills every element of the list.
      filled.add(canonical === 'emails.value' ? 'emails[type eq "work"].value' : canonical);
    }
    const missing = requiredTargets.filter((target) => !filled.has(target.toLowerCase()));
    if (missing.length === 0) return;
    const names = missing.join(', ');
    report({
      span: keySpan(property),
      at: document.text,
      message: `RingCentral requires ${names} of every user (documented), and nothing fills ${missing.length === 1 ? 'it' : 'them'}. Creating a user fails with 400. Add ${missing.length === 1 ? 'an entry' : 'entries'}.`,
      fixes: () => {
        const { provider } = mapping;
        if (provider === undefined) return [];
        const added = missing.map((target) => entry(target, provider));
        return [{ title: `Map ${names}`, edits: [appendItems(context.document, list, added)], isSafe: false }];
      },
    });
  },
};

function entry(target: string, provider: NeutralProvider) {
  return { target, source: { attribute: usualSource(target, provider) ?? '' } };
}
