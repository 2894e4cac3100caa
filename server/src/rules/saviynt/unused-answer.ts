import { callsRead } from '../../documents/saviynt/symbols/calls';
import { templateSites } from '../../documents/saviynt/template-sites';
import type { Rule } from '../rule';

/** A GET in a list of calls whose answer nothing reads: it changes nothing and tells nothing. */
export const unusedAnswer: Rule = {
  code: 'saviynt/unused-answer',
  severity: 'hint',
  title: 'Answer that nothing reads',
  concerns: ['calls'],
  check({ parameter }, report) {
    if (parameter.info.shape !== 'calls') return;
    const reads = parameter.calls.filter(({ method, nameNode }) => method === 'GET' && nameNode !== undefined);
    if (reads.length === 0 || parameter.calls.length < 2 || parameter.json.problems.length > 0) return;
    // Where "response" is passed on whole, or an expression is broken, everything may be read.
    const sites = templateSites(parameter);
    if (sites.some(({ string }) => string.template.problems.length > 0)) return;
    const isOpen = sites.some(
      ({ string }) =>
        string.node.value.includes('response') &&
        string.references.some(({ segments }) => segments[0]?.name === 'response' && segments.length < 2),
    );
    if (isOpen) return;
    const read = callsRead(parameter);
    for (const call of reads) {
      const { name, nameNode } = call;
      if (nameNode !== undefined && !read.has(call))
        report({
          span: nameNode,
          at: parameter.text,
          message: `"${name}" only reads, and nothing uses its answer. Read response.${/^\w+$/.test(name) ? name : `'${name}'`} in a later call, or remove this one, unless it is here to stop the task when it fails.`,
        });
    }
  },
};
