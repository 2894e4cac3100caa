import { toValue } from '../../../json/value';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { changesOf } from './changes';
import { spanOfChange, wordsOf } from './words';

/** An edit of a rule that is not editable, or of a read-only directory. */
export const readOnlyChanged: EntraRule = {
  code: 'entra/read-only-changed',
  severity: 'error',
  title: 'Read-only part changed',
  checkDocument(context, report) {
    for (const change of changesOf(context)) {
      if (!change.isReadOnly) continue;
      const isRule = change.part === 'rule' || change.part === 'objectMapping' || change.part === 'attributeMapping';
      const { before, after } = change;
      report({
        span: spanOfChange(change),
        at: context.document.text,
        message: `${capital(wordsOf(change))} was ${change.kind}, and ${isRule ? 'its rule is not editable (editable false)' : 'its directory is read-only'}. Graph says that such a part should not be changed; Entra refuses or ignores it. Restore it.`,
        fixes: () => {
          if (before === undefined || after === undefined) return [];
          const edits = change.members
            .filter((key) => after.get(key) !== undefined)
            .map((key) => setMember(after, key, toValue(before.get(key)) ?? null, context));
          return edits.length === 0 ? [] : [{ title: 'Restore the previous version', edits, isSafe: false }];
        },
      });
    }
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
