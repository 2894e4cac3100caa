import { suggest } from '../../../expressions/kit/suggest';
import { attributePaths, isAttributePath } from '../../../knowledge/scim/readable-paths';
import { renameKey } from '../../edits';
import { keySpan } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** The path of an attribute that RingCentral's SCIM user does not have. Source: RingCentral's OpenAPI description. */
export const unknownAttribute: ProjectRule = {
  code: 'project/unknown-attribute',
  severity: 'warning',
  title: 'Attribute RingCentral does not have',
  checkExpectation({ attributes }, { document, mapping, surveyed }, report) {
    const provider = mapping.isJumpCloud ? 'jumpcloud' : surveyed?.provider;
    // An import, and Okta's catalogue app, are told in the provider's own names; whose mapping it is may not be known.
    if (mapping.options.direction === 'import' || provider === undefined) return;
    if (provider === 'okta' && mapping.options.oktaApp !== 'scim') return;
    const { uri, text } = document;
    for (const { path, property } of attributes) {
      if (path === '' || isAttributePath(path)) continue;
      const [right] = suggest(path, attributePaths);
      report({
        span: keySpan(property),
        at: text,
        message: `RingCentral's SCIM user has no "${path}", so nobody ever gets it.${right === undefined ? ' Write a path such as title, name.givenName or addresses[work].country.' : ` Did you mean "${right}"?`}`,
        fixes: () =>
          right === undefined
            ? []
            : [{ title: `Change to ${right}`, edits: [renameKey(uri, text, property, right)], isSafe: false }],
      });
    }
  },
};
