import { toValue } from '../../../json/value';
import { keySpan, memberSpan } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { changesOf } from './changes';
import { wordsOf } from './words';

/** Metadata that is not as Entra exported it. */
export const metadataChanged: EntraRule = {
  code: 'entra/metadata-changed',
  severity: 'warning',
  title: 'Metadata changed',
  checkDocument(context, report) {
    for (const { before, after, members, ...change } of changesOf(context)) {
      // Read-only parts are another finding.
      if (before === undefined || after === undefined || !members.includes('metadata') || change.isReadOnly) continue;
      const property = after.property('metadata');
      report({
        span: property === undefined ? memberSpan(after, 'name', 'id') : keySpan(property),
        at: context.document.text,
        message: `The metadata of ${wordsOf({ ...change, members })} differs from the previous version. It is for the service itself, and Graph says that it should not be changed. Restore it.`,
        fixes: () => [
          {
            title: 'Restore the metadata',
            edits: [setMember(after, 'metadata', toValue(before.get('metadata')) ?? [], context)],
            isSafe: false,
          },
        ],
      });
    }
  },
};
