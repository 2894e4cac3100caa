import { mappingsAround } from '../../../documents/okta/beside';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { setMember } from '../support/edits';
import { isRingCentral } from '../support/ringcentral';

/** An attribute that takes RingCentral's numbers, while another source is its master. Source: Okta's guide for RingCentral. */
export const masterOverride: OktaRule = {
  code: 'okta/master-override',
  severity: 'warning',
  title: 'RingCentral is not the master of its numbers',
  checkDefinition(attribute, schema, context, report) {
    const { document } = context;
    const { name, node, master, nameNode } = attribute;
    if (schema.of !== 'user' || node === undefined) return;
    const filling = mappingsAround(document).filter(
      ({ mapping }) =>
        isRingCentral(mapping, 'app-to-okta') &&
        mapping.attributes.some(
          (each) => each.name === name && /\b(?:directNumber|extensionNumber)\b/.test(each.expression),
        ),
    );
    const [first] = filling;
    const app = first?.mapping.source?.id ?? '';
    if (first === undefined || app === '') return;
    const isFirst = master?.type === 'OVERRIDE' && master.apps[0] === app;
    if (isFirst) return;
    const place = context.document;
    const others = (master?.apps ?? []).filter((id) => id !== app);
    report({
      span: contentOf(master === undefined ? nameNode : (master.node.property('type')?.value ?? nameNode)),
      at: document.text,
      message: `"${name}" takes its numbers from RingCentral, but ${master?.type === 'OVERRIDE' ? 'another source comes first' : 'RingCentral is not its master'}. Another source overwrites them. Choose "Override profile master" with RingCentral first.`,
      fixes: () => [
        {
          title: 'Make RingCentral its first master',
          edits: setMember(place, node, 'master', {
            type: 'OVERRIDE',
            priority: [app, ...others].map((value) => ({ type: 'APP', value })),
          }),
          isSafe: false,
        },
      ],
    });
  },
};
