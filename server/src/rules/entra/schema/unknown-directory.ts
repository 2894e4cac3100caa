import { asString } from '../../../json/narrow';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { ENTRA_NAMES } from '../support/directories';
import { nearest, suggestionOf } from '../support/suggestion';

/** A rule between directories that the file does not define. */
export const unknownDirectory: EntraRule = {
  code: 'entra/unknown-directory',
  severity: 'error',
  title: 'Unknown directory',
  checkSchema(schema, context, report) {
    const names = schema.directories.map(({ name }) => name).filter((name) => name !== '');
    // Without any directory the file is incomplete, which is another finding.
    if (names.length === 0) return;
    for (const rule of schema.rules)
      for (const key of ['sourceDirectoryName', 'targetDirectoryName'] as const) {
        const node = asString(rule.node.get(key));
        if (node === undefined || names.includes(node.value)) continue;
        const renamed = ENTRA_NAMES.includes(node.value) ? names.filter((name) => ENTRA_NAMES.includes(name)) : [];
        const { words, fixes } =
          renamed.length > 0 ? suggestionOf(node, renamed, context) : nearest(node, schema.directories, context);
        report({
          span: contentOf(node),
          at: context.document.text,
          message: `The file defines no directory "${node.value}". A PUT replaces the whole schema, so Entra would be left with a rule that leads nowhere and refuses the file.${words}`,
          fixes,
        });
      }
  },
};
