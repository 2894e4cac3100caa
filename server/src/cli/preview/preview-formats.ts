import type { Plan } from '../../provisioning/plan/plan';
import { planAsHtml } from '../../provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../provisioning/render/plan-csv';
import { planAsJson } from '../../provisioning/render/plan-json';
import { planAsJunit } from '../../provisioning/render/plan-junit';
import { planAsNdjson } from '../../provisioning/render/plan-ndjson';
import { planAsText } from '../../provisioning/render/plan-text';
import { type Output, WAY_TO_ALL } from '../output-options';

export const PLAN_FORMATS = ['text', 'json', 'junit', 'markdown', 'html', 'csv', 'ndjson'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** The formats that each option of the output means something to. */
export const PLAN_OPTION_FORMATS = {
  quiet: ['text', 'markdown', 'html'],
  full: ['text', 'html'],
  width: ['text'],
} as const;

/** The plan in a format, in pieces. */
export function planAs(
  format: PlanFormat,
  plan: Plan,
  { quiet, full, color, width }: Output,
  expectNoChanges: boolean,
): Iterable<string> {
  switch (format) {
    case 'text':
      return [planAsText(plan, { color, quiet, full, wayToAll: WAY_TO_ALL, ...(width !== undefined && { width }) })];
    case 'json':
      return [planAsJson(plan)];
    case 'junit':
      return planAsJunit(plan, { expectNoChanges });
    case 'markdown':
      return [planAsMarkdown(plan, { quiet })];
    case 'html':
      return planAsHtml(plan, { quiet, full });
    case 'csv':
      return planAsCsv(plan);
    case 'ndjson':
      return planAsNdjson(plan);
  }
}
