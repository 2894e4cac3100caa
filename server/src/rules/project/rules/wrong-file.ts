import { contentOf } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** A file that is something else than its member wants. */
export const wrongFile: ProjectRule = {
  code: 'project/wrong-file',
  severity: 'error',
  title: 'File of another kind',
  checkMapping({ document, mapping, surveyed }, report) {
    const { path, people, account, previousSnapshot } = mapping;
    const at = document.text;
    if (surveyed?.problem !== undefined && path !== undefined)
      report({ span: contentOf(path.node), at, message: `"${path.path}" cannot be previewed. ${surveyed.problem}` });
    if (surveyed?.people?.people.length === 0 && surveyed.people.isWhole && people !== undefined)
      report({
        span: contentOf(people.node),
        at,
        message: `"${people.path}" holds nobody, so there is nothing to plan. Name a CSV or JSON file of sample people.`,
      });
    if (surveyed?.accountProblem !== undefined && account?.kind === 'snapshot')
      report({
        span: contentOf(account.node),
        at,
        message: `"${account.path}" is no account snapshot: ${surveyed.accountProblem}. Save one with the command snapshot, or name an API server.`,
      });
    if (surveyed?.previousProblem !== undefined && previousSnapshot !== undefined)
      report({
        span: contentOf(previousSnapshot.node),
        at,
        message: `"${previousSnapshot.path}" is no account snapshot: ${surveyed.previousProblem}. Nothing can be said about what changed since. Name a snapshot that was saved earlier.`,
      });
  },
};
