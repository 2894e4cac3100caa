import { schemasFor } from '../../../documents/okta/schemas-for';
import type { OktaRule } from '../okta-rule';
import { addAttributes } from '../support/edits';
import { listSpan } from '../support/place';
import { FEW, isRingCentral } from '../support/ringcentral';

/** What the user name template gives, or Okta itself takes from the user. */
const GIVEN: ReadonlySet<string> = new Set(['userName']);

/** A required attribute of the target that nothing fills. */
export const requiredUnmapped: OktaRule = {
  code: 'okta/required-unmapped',
  severity: 'warning',
  title: 'Required attribute without a mapping',
  checkMapping(mapping, context, report) {
    const { document } = context;
    const { direction, attributes } = mapping;
    // Of RingCentral's own app other rules say more.
    if (direction === undefined || attributes.length < FEW || isRingCentral(mapping, direction)) return;
    const { user, app } = schemasFor(mapping, [document, ...document.beside]);
    const [target, source] = direction === 'okta-to-app' ? [app, user] : [user, app];
    if (target === undefined || !target.isWhole) return;
    const filled = new Set(attributes.filter(({ isRemoval }) => !isRemoval).map(({ name }) => name));
    const missing = target.attributes.filter(
      ({ isRequired, name }) => isRequired && !filled.has(name) && !GIVEN.has(name),
    );
    if (missing.length === 0) return;
    const names = missing.map(({ name }) => name).join(', ');
    const object = direction === 'okta-to-app' ? 'user' : 'appuser';
    const same = missing
      .filter(({ name }) => source?.attribute(name) !== undefined)
      .map(({ name }) => [name, `${object}.${name}`] as const);
    report({
      span: listSpan(mapping),
      at: document.text,
      message: `The schema of the target requires ${names}, and no mapping gives ${missing.length === 1 ? 'it' : 'them'}. The assignment waits until somebody enters a value. Map ${missing.length === 1 ? 'it' : 'them'}.`,
      fixes: () => {
        const edits = same.length === 0 ? [] : addAttributes(context.document, mapping, same);
        return edits.length === 0
          ? []
          : [{ title: `Map ${same.map(([name]) => name).join(', ')}`, edits, isSafe: false }];
      },
    });
  },
};
