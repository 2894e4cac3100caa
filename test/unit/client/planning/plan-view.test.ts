import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../../../client/src/features/preview/without-secrets';
import { findConnectors } from '../../../../client/src/inputs/connector/connectors';
import type { MappingTexts } from '../../../../client/src/inputs/mapping/read-mapping';
import type { ExportFormat } from '../../../../client/src/planning/export-formats';
import { Accounts } from '../../../../client/src/planning/worker/accounts';
import { exportPieces } from '../../../../client/src/planning/worker/export-pieces';
import { HeldPlan } from '../../../../client/src/planning/worker/held-plan';
import { makePlan } from '../../../../client/src/planning/worker/make-plan';
import { Turns } from '../../../../client/src/planning/worker/turns';
import { isPlanRequest, type PlanPattern, type PlanRow } from '../../../../client/webview/plan/messages';
import { patternText } from '../../../../client/webview/plan/model/words';

const root = join(__dirname, '../../../..');
const samples = join(root, 'samples');
async function preview(folder: string, peopleText: string) {
  const files = readdirSync(join(samples, folder)).map((name) => ({
    uri: `file:///samples/${folder}/${name}`,
    text: readFileSync(join(samples, folder, name), 'utf8'),
  }));
  const [connector] = findConnectors(files);
  if (connector === undefined) throw new Error(`There is no connector in ${folder}.`);
  return previewOf({ kind: 'saviynt', label: folder, key: connector.key, files }, 'users.csv', peopleText);
}

/** What the worker makes of it, in this thread. */
async function previewOf(mapping: MappingTexts, name: string, content: string) {
  const order = {
    mapping,
    people: { name, content },
    account: { kind: 'file' as const, name: 'account.json', content: readFileSync(join(samples, 'account.json')) },
    now: Date.parse('2026-11-20T11:14:00Z'),
  };
  const held = new HeldPlan();
  const { overview } = await makePlan(order, new Accounts(), held, new Turns(), () => {});
  const rows: PlanRow[] = [];
  const patterns: PlanPattern[] = [];
  for (let isLast = false; !isLast; ) {
    const chunk = held.rows(rows.length, patterns.length);
    rows.push(...chunk.rows);
    patterns.push(...chunk.patterns);
    isLast = chunk.isLast;
  }
  const made = {
    explain: (id: string) => held.details(id)?.entry,
    as: (format: ExportFormat) => [...exportPieces(held.plan, format)].join(''),
  };
  return { made, held, view: { ...overview, rows, patterns } };
}

const people = readFileSync(join(samples, 'users.csv'), 'utf8');

describe('the plan of the samples, as the page gets it', async () => {
  const { made, view } = await preview('ringcentral', people);
  const rowOf = (name: string) => view.rows.find(({ title }) => title === name);

  it('says the line of the terminal, and that nothing was changed', () => {
    expect(view.summaryLine).toMatch(/^Plan: \d+ to create, \d+ to update, .* · 0 requests sent that change anything$/);
    expect(view.figures.map(({ text }) => text)).toContain('reads: account snapshot of 2026-11-20 09:14 UTC (2 h old)');
  });

  it('has one row for each person, with the first change of an update', () => {
    expect(view.rows).toHaveLength(8);
    const ben = rowOf('Ben Krüger');
    expect(ben).toMatchObject({ id: 'line-3', action: 'update', userName: 'ben.krueger@northwind.example' });
    expect(patternText(view.patterns[ben?.pattern ?? -1])).toBe('name.familyName  Krueger → Krüger');
    expect(rowOf('Ada Obi')).toMatchObject({ action: 'create', pattern: null, fold: null, confidence: null });
  });

  it('says how sure a refusal is, as the details do', () => {
    const refused = view.rows.filter(({ action }) => action === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const { id, confidence } of refused)
      expect(made.explain(id)?.requests.at(-1)?.answer?.confidenceLabel).toBe(confidence);
  });

  it('says the same changes as the details', () => {
    for (const { id, action, pattern } of view.rows) {
      if (action !== 'update' && action !== 'enable') continue;
      const details = made.explain(id)?.attributes.map(({ path, before, after }) => ({ path, before, after }));
      expect(view.patterns[pattern ?? -1]?.changes).toEqual(details);
    }
  });

  it('has details for those in it and for nobody else', () => {
    expect(made.explain('line-2')?.title).toBe('Ada Obi');
    expect(made.explain('line-99')).toBeUndefined();
  });

  it('names places that the page can ask for', () => {
    const place = made.explain('line-3')?.attributes[0]?.provenance;
    expect(place?.uri).toBe('file:///samples/ringcentral/UpdateAccountJSON.json');
    const range = { start: place?.start, end: place?.end };
    expect(isPlanRequest({ type: 'reveal', uri: place?.uri, range })).toBe(true);
  });

  it('copies as Markdown with a fence that no name can end', async () => {
    expect(made.as('text')).toMatch(/^```text\nPlan: .*```\n$/s);
    const odd = await preview('ringcentral', people.replace('Ada,Obi', 'Ada,```` Obi'));
    expect(odd.made.as('text')).toMatch(/^`{5}text\n.*`{5}\n$/s);
  });

  it('saves as the file format of the command line', () => {
    expect(JSON.parse(made.as('json'))).toMatchObject({ format: 'provisioning-plan/1' });
  });
});

describe('plans out of the ordinary', () => {
  it('refusals that differ by a running number are one fold', async () => {
    const [header, ...lines] = people.trim().split('\n');
    const ada = lines[0] ?? '';
    const many = [1, 2, 3, 4, 5, 6].map((n) => ada.replace('aobi', `aobi${n}`).replace('ada.obi', `ada.obi${n}`));
    const { rows, patterns } = (await preview('ringcentral', [header, ...many].join('\n'))).view;
    const refused = rows.filter(({ action }) => action === 'refused');
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(new Set(refused.map(({ fold }) => fold)).size).toBe(1);
    expect(new Set(refused.map(({ pattern }) => patterns[pattern ?? -1]?.reason)).size).toBe(refused.length);
  });

  it('an empty sample file blocks the plan, and what is odd about it is a note with its line', async () => {
    const { view } = await preview('ringcentral', 'username,firstname,lastname\n');
    expect(view.blocks).toMatchObject([{ message: expect.stringContaining('holds nobody'), entries: [] }]);
    expect(view.notes).toContainEqual({ text: 'The file has column names but no people.', line: 1 });
  });

  it('10,000 people cross in small pieces, without their requests', async () => {
    const [header, ...lines] = people.trim().split('\n');
    const many = Array.from({ length: 10_000 }, (_, n) => (lines[n % lines.length] ?? '').replace(/@/, `${n}@`));
    const { held, view } = await preview('ringcentral', [header, ...many].join('\n'));
    expect(view.rows).toHaveLength(10_000);
    expect(held.rows(0, 0).rows.length).toBeLessThanOrEqual(1000);
    expect(JSON.stringify(view).length).toBeLessThan(4_500_000);
    expect(JSON.stringify(view)).not.toContain('httpParams');
  });

  it('a row that is asked for again has the pattern it had', async () => {
    const { held, view } = await preview('ringcentral', people);
    expect(held.rows(0, 0).rows).toEqual(view.rows);
    expect(held.rows(0, view.patterns.length).patterns).toEqual([]);
  });
});

describe('details on their way to the page', () => {
  it('have no token, and no secret somebody wrote into the mapping', async () => {
    const { made } = await preview('ringcentral', people);
    const entry = made.explain('line-2');
    if (entry === undefined) throw new Error('nobody');
    expect(JSON.stringify(entry)).toContain('Bearer ***');
    const [request] = entry.requests;
    if (request === undefined) throw new Error('no request');
    const written = { ...request, url: 'https://h/x?k=s3cret', headers: { 'X-Key': 's3cret' } };
    const clean = withoutSecrets({ ...entry, requests: [written] }, (text) => text.replaceAll('s3cret', '***'));
    expect(JSON.stringify(clean)).not.toContain('s3cret');
  });
});

describe('the plan of a synchronization schema of Entra, as the page gets it', async () => {
  const name = 'entra/ringcentral.synchronization-schema.json';
  const text = readFileSync(join(samples, name), 'utf8');
  const mapping = { kind: 'entra' as const, label: name, key: '', files: [{ uri: `file:///samples/${name}`, text }] };
  const users = readFileSync(join(samples, 'entra/users.json'), 'utf8');
  const { made, view } = await previewOf(mapping, 'users.json', users);

  it('has the people of Graph with what happens to them', () => {
    expect(view.rows.map(({ title, action }) => `${title} ${action}`)).toEqual([
      'Dana Reyes update',
      'Ada Obi create',
      'Ben Krüger update',
      'Cleo Marsh update',
      'Eli Brandt disable',
      'Faye Wong enable',
      'Gus Hale refused',
      'Hana Diaz refused',
      'Jo Lind skipped',
      'Kim Berg skipped',
      'Cleo Marsh-Admin refused',
    ]);
  });

  it('leads from a value to its expression in the schema', () => {
    const ben = made.explain(view.rows.find(({ title }) => title === 'Ben Krüger')?.id ?? '');
    const provenance = ben?.attributes.find(({ path }) => path === 'name.familyName')?.provenance;
    expect(provenance).toMatchObject({ uri: `file:///samples/${name}`, expression: '[surname]' });
    expect(JSON.parse(text.slice(provenance?.start, provenance?.end))).toBe('[surname]');
  });

  it('says how long the cycles of the service take', () => {
    const minutes = view.figures.find(({ id }) => id === 'minutes');
    expect(minutes?.reason.map(({ says }) => says)).toContainEqual(expect.stringMatching(/^40 min\. A change is seen/));
  });

  it('writes the plan for a ticket', () => {
    expect(made.as('text')).toContain('Plan: 1 to create, 3 to update, 1 to enable, 1 to disable');
  });
});
