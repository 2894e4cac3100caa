import { schemasFor } from '../../../documents/okta/schemas-for';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

/** DONT_PUSH from an app that the user schema names as a profile source. */
export const pushStatusMaster: OktaRule = {
  code: 'okta/push-status-master',
  severity: 'error',
  title: 'Profile source that does not push',
  checkMapping(mapping, context, report) {
    const { document } = context;
    const { direction, attributes, source } = mapping;
    if (direction !== 'app-to-okta' || source?.id === undefined || source.id === '') return;
    // Where both occur, that is said of the few.
    if (attributes.some(({ pushStatus }) => pushStatus === 'PUSH')) return;
    const { user } = schemasFor(mapping, [document, ...document.beside]);
    const mastered = user?.attributes.find(({ master }) => master?.apps.includes(source.id));
    if (mastered === undefined) return;
    for (const { name, pushStatusNode: node, pushStatus } of attributes) {
      if (node === undefined || pushStatus !== 'DONT_PUSH') continue;
      report({
        span: contentOf(node),
        at: document.text,
        message: `The user schema makes this app a source of "${mastered.name}", so it is a profile source. Okta answers "Profile mastering enabled apps support push status only." to DONT_PUSH of "${name}". Use PUSH.`,
        fixes: () => [replaceFix(context.document, node, 'PUSH', 'Change to PUSH')],
      });
    }
  },
};
