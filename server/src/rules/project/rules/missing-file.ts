import { resolveProjectPath } from '../../../documents/project/resolve-path';
import { suggest } from '../../../expressions/kit/suggest';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import { pathsOf } from '../paths';
import type { ProjectRule } from '../project-rule';

/** A path where nothing is. Said only where the folder could be looked at. */
export const missingFile: ProjectRule = {
  code: 'project/missing-file',
  severity: 'error',
  title: 'File that does not exist',
  checkMapping({ document, mapping }, report) {
    const { survey, uri, text } = document;
    if (survey === undefined) return;
    for (const { node, path } of pathsOf(mapping)) {
      const resolved = resolveProjectPath(path, uri, survey.root);
      const place = resolved.ok ? survey.places.get(resolved.uri) : undefined;
      if (place?.kind !== 'missing') continue;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const [near] = suggest(path.slice(folder.length), place.beside ?? []);
      const right = near === undefined ? undefined : folder + near;
      report({
        span: contentOf(node),
        at: text,
        message: `There is no file or folder "${path}" beside this file, so the mapping cannot be previewed.${right === undefined ? ' Correct the path; it is relative to this file.' : ` Did you mean "${right}"?`}`,
        fixes: () =>
          right === undefined
            ? []
            : [{ title: `Change to ${right}`, edits: [replaceValue(uri, text, node, right)], isSafe: false }],
      });
    }
  },
};
