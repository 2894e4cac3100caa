import { describe, expect, it } from 'vitest';
import { PlanRows } from '../../../../client/src/planning/rows';
import type { Confidence } from '../../../../server/src/knowledge/scim/sources';
import { confidenceOf } from '../../../../server/src/provisioning/render/confidence';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { planAsHtml } from '../../../../server/src/provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../../../server/src/provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../../../server/src/provisioning/render/plan-csv';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { planFor } from '../support';

/** No unassigned extension of the account is for France (W5). */
const plan = planFor(['aobi,Ada,Obi,ada.obi@corp.example,Lead,Sales,Lyon,,FR,1']);
const label = '[documented; the status is our belief]';

describe('a refusal that is documented, with a status that is not', () => {
  it('says both in the details, the terminal, files and the page', () => {
    const [entry] = plan.entries;
    const answer = explainEntry(entry!).requests.at(-1)?.answer;
    expect(answer?.statements[0]?.id).toBe('W5');
    expect(answer).toMatchObject({ confidence: 'documented', statusConfidence: 'believed', confidenceLabel: label });
    expect(planAsText(plan)).toContain(label);
    expect(planAsText(plan, { full: true }).split(label)).toHaveLength(3);
    expect([...planAsCsv(plan)].join('')).toContain(',"documented","believed",');
    expect([...planAsHtml(plan)].join('')).toContain(label);
    expect([...planAsMarkdown(plan)].join('')).toContain('documented&#59; the status is our belief');
    expect(new PlanRows().rowOf(entry!).confidence).toBe(label);
  });
});

describe('how sure an answer is', () => {
  it.each<[number, string[], Confidence, Confidence, string]>([
    [400, ['W6'], 'documented', 'believed', label],
    [400, ['W25'], 'seen', 'believed', '[seen in public reports; the status is our belief]'],
    [400, ['W7'], 'seen', 'seen', '[seen in public reports]'],
    [409, ['W9'], 'documented', 'documented', '[documented]'],
    [400, ['W26'], 'believed', 'believed', '[our belief]'],
    // The statuses of successes are described; what they rest on may be a belief all the same.
    [200, ['W14', 'W17'], 'seen', 'seen', '[seen in public reports]'],
    [201, ['W1', 'W6'], 'seen', 'seen', '[seen in public reports]'],
    [200, ['W24'], 'believed', 'believed', '[our belief]'],
    [200, [], 'documented', 'documented', '[documented]'],
  ])('%i by %j: %s, status %s', (status, predictions, confidence, statusConfidence, said) => {
    const answer = { status, body: undefined, predictions: predictions as never };
    expect(confidenceOf(answer)).toEqual({ confidence, statusConfidence, label: said });
  });
});
