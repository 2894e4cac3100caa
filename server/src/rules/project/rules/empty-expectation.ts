import { headOf } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** An expectation that says nothing about its person: it holds for everybody who is there. */
export const emptyExpectation: ProjectRule = {
  code: 'project/empty-expectation',
  severity: 'warning',
  title: 'Expectation that expects nothing',
  checkExpectation({ node, person }, { document }, report) {
    if (person === undefined) return;
    if (SAYING.some((key) => node.property(key) !== undefined)) return;
    report({
      span: headOf(node),
      at: document.text,
      message:
        'This expects nothing of the person but to be in the plan. Add "action", "userName", "attributes", "refusal" or "requests".',
    });
  },
};

const SAYING: readonly string[] = ['action', 'userName', 'attributes', 'refusal', 'requests'];
