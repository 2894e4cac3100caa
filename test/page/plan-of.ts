import type { PlanPattern, PlanRow, PlanView } from '../../client/webview/plan/messages';
import type { PlanAction } from '../../server/src/provisioning/plan/plan';
import type { AttributeJson, EntryJson } from '../../server/src/provisioning/render/plan-format';

const actions: readonly PlanAction[] = ['create', 'update', 'update', 'disable', 'refused', 'unchanged'];

/** People of every kind; `nameOf` says what stands wherever a person's data stand. */
export function planOf(count: number, nameOf = (n: number) => `Person ${n}`): PlanView {
  const rows = Array.from({ length: count }, (_, n) => rowOf(n, nameOf(n)));
  const counts = {
    create: 0,
    update: 0,
    enable: 0,
    disable: 0,
    remove: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    unknown: 0,
  };
  for (const { action } of rows) counts[action]++;
  const input = (label: string) => ({ label, detail: label });
  return {
    revision: 1,
    inputs: { mapping: input(nameOf(0)), people: input('users.csv'), account: input('account.json') },
    isAccountLive: false,
    left: 0,
    summaryLine: `Plan: ${counts.create} to create, ${counts.update} to update, ${counts.disable} to disable, 0 to delete, ${counts.unchanged} unchanged, ${counts.refused} refused, 0 unknown · 0 requests sent that change anything`,
    figures: [
      {
        id: 'sent',
        text: '0 requests sent that change anything',
        title: 'Why nothing was changed',
        reason: [
          { says: 'It only reads.', source: { title: 'RFC 7644', url: 'https://www.rfc-editor.org/rfc/rfc7644' } },
        ],
      },
      {
        id: 'licences',
        text: `licences: ${counts.create} of 9 used`,
        title: 'Who takes a licence',
        reason: [{ says: `Everybody who is new: ${nameOf(0)}.` }],
        people: { actions: [], marks: ['licence-taken'] },
      },
    ],
    blocks: [
      {
        lead: 'Blocked',
        message: `Two people: ${nameOf(1)}.`,
        isAllowed: false,
        entries: ['line-3', 'line-9'],
        people: 2,
      },
    ],
    notes: [{ text: nameOf(2), line: 3 }],
    counts,
    rows,
    patterns: Array.from({ length: Math.min(count, 300) }, (_, n) => patternOf(n, nameOf(n))),
  };
}

function rowOf(n: number, name: string): PlanRow {
  const action = actions[n % actions.length] ?? 'create';
  const pattern = action === 'update' ? n % 300 : null;
  return {
    id: `line-${n}`,
    action,
    title: name,
    userName: `${name}@corp.example`,
    marks:
      action === 'create'
        ? ['licence-taken']
        : action === 'disable'
          ? ['deactivated']
          : n % 7 === 1
            ? ['phone-changed']
            : [],
    pattern,
    fold: pattern,
    confidence: action === 'refused' ? '[documented]' : null,
    values: '',
  };
}

function patternOf(n: number, name: string): PlanPattern {
  return {
    reason: n % 5 === 0 ? name : null,
    changes: [
      { path: n % 2 === 0 ? 'title' : 'addresses[work].country', before: name, after: n % 3 === 0 ? null : `${name}.` },
    ],
  };
}

/** Everything a person's details can show, with one text wherever somebody else's text stands. */
export function entryOf(id: string, text: string): EntryJson {
  const provenance = {
    uri: 'file:///m.json',
    parameter: text,
    start: 1,
    end: 2,
    line: 3,
    column: 4,
    expression: text,
    inputs: [{ path: text, value: text }],
  };
  const attribute = (path: string): AttributeJson => ({
    path,
    before: text,
    after: `${text}.`,
    sent: text,
    provenance,
  });
  return {
    id,
    action: 'refused',
    attempted: 'update',
    title: text,
    userName: text,
    line: 3,
    reason: text,
    notes: [text],
    steps: [{ name: 'source', status: 'success', text, code: text }],
    attributes: [attribute(text), attribute('title')],
    unchangedAttributes: 1,
    requests: [
      {
        operation: 'update',
        parameter: text,
        call: text,
        method: 'PATCH',
        url: `https://platform.ringcentral.com/${text}`,
        headers: { 'X-Name': text },
        body: JSON.stringify({ [text]: text }),
        verdict: 'ok',
        sent: true,
        problem: text,
        answer: {
          status: 409,
          detail: text,
          scimType: text,
          confidence: 'documented',
          statusConfidence: 'documented',
          confidenceLabel: '[documented]',
          statements: [
            { id: 'W9', says: text, source: 'https://www.rfc-editor.org/rfc/rfc7644' },
            { id: 'W10', says: text, source: text },
            { id: 'W11', says: text, source: `https://${text}` },
          ],
        },
        task: { succeeds: false, because: text },
      },
    ],
  };
}
