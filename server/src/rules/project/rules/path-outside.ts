import { resolveProjectPath } from '../../../documents/project/resolve-path';
import { contentOf } from '../../json-place';
import { pathsOf } from '../paths';
import type { ProjectRule } from '../project-rule';

/** A path that is none, or leads out of the folder that is open. */
export const pathOutside: ProjectRule = {
  code: 'project/path-outside',
  severity: 'error',
  title: 'Path out of the folder',
  checkMapping({ document, mapping }, report) {
    const root = document.survey?.root;
    for (const { node, path } of pathsOf(mapping)) {
      const resolved = resolveProjectPath(path, document.uri, root);
      if (resolved.ok) continue;
      // Without a folder that is open it is not known how far a path may lead.
      if (root === undefined && path.split('/').includes('..')) continue;
      report({
        span: contentOf(node),
        at: document.text,
        message: `${resolved.reason} The mapping cannot be previewed.`,
      });
    }
  },
};
