import { providerNames } from '../../../documents/neutral/kind';
import { PROJECT_OPTIONS, projectOption } from '../../../documents/project/options';
import { suggest } from '../../../expressions/kit/suggest';
import { removeProperty, renameKey } from '../../edits';
import { keySpan } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** An option nobody has, or that means nothing to the provider of the mapping. */
export const unknownOption: ProjectRule = {
  code: 'project/unknown-option',
  severity: 'warning',
  title: 'Option without meaning here',
  checkMapping({ document, mapping, surveyed }, report) {
    const { uri, text } = document;
    const provider = mapping.isJumpCloud ? 'jumpcloud' : surveyed?.provider;
    for (const property of mapping.optionProperties) {
      const name = property.key.value;
      const option = projectOption(name);
      if (option === undefined) {
        const [right] = suggest(
          name,
          PROJECT_OPTIONS.map((each) => each.name),
        );
        report({
          span: keySpan(property),
          at: text,
          severity: 'error',
          message: `There is no option "${name}", so no preview is made with it.${right === undefined ? ' The options are in docs/project-file.md.' : ` Did you mean "${right}"?`}`,
          fixes: () =>
            right === undefined
              ? []
              : [{ title: `Change to ${right}`, edits: [renameKey(uri, text, property, right)], isSafe: false }],
        });
        continue;
      }
      const { owners } = option;
      if (provider === undefined || owners === undefined || owners.includes(provider)) continue;
      report({
        span: keySpan(property),
        at: text,
        message: `"${name}" belongs to ${owners.map((owner) => providerNames[owner]).join(' and ')}, and this is a mapping of ${providerNames[provider]}: it changes nothing. Remove it.`,
        fixes: () => [{ title: `Remove ${name}`, edits: [removeProperty(uri, text, property)], isSafe: true }],
      });
    }
  },
};
