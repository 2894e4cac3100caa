import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../../client/src/features/preview/make-plan';
import { planView } from '../../../../../client/src/features/preview/plan-view';
import { withoutSecrets } from '../../../../../client/src/features/preview/without-secrets';
import { findConnectors } from '../../../../../client/src/inputs/connector/connectors';
import { isPlanRequest } from '../../../../../client/webview/plan/messages';
import { patternText } from '../../../../../client/webview/plan/model/words';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { readEntraDocument } from '../../../../../server/src/documents/entra/document';
import { compileMapping, type ProvisioningMapping } from '../../../../../server/src/provisioning/compile-mapping';
import { programPreview } from '../../../../../server/src/provisioning/preview';

const root = join(__dirname, '../../../../..');
const samples = join(root, 'samples');
const inputs = {
  mapping: { label: 'ringcentral', detail: 'ringcentral' },
  people: { label: 'users.csv', detail: 'users.csv' },
  account: { label: 'account.json', detail: 'account.json' },
};

function connectorOf(folder: string) {
  const files = readdirSync(join(samples, folder)).map((name) => ({
    uri: `file:///samples/${folder}/${name}`,
    text: readFileSync(join(samples, folder, name), 'utf8'),
  }));
  const [connector] = findConnectors(files);
  if (connector === undefined) throw new Error(`There is no connector in ${folder}.`);
  return connector;
}

function preview(folder: string, peopleText: string) {
  return previewOf(connectorOf(folder), 'users.csv', peopleText);
}

function previewOf(mapping: ProvisioningMapping, peopleName: string, peopleText: string) {
  const snapshot = parseSnapshot(readFileSync(join(samples, 'account.json'), 'utf8'));
  if (!snapshot.ok) throw new Error('The sample account cannot be read.');
  const account = AccountModel.fromSeed(snapshot.snapshot);
  const made = makePlan({
    preview: programPreview(compileMapping(mapping)),
    peopleName,
    peopleText,
    account,
    now: Date.parse('2026-11-20T11:14:00Z'),
  });
  const view = planView(made.plan, { revision: 1, inputs, isAccountLive: false, problems: made.problems });
  return { made, view };
}

const people = readFileSync(join(samples, 'users.csv'), 'utf8');

describe('the plan of the samples, as the page gets it', () => {
  const { made, view } = preview('ringcentral', people);
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

  it('copies as Markdown with a fence that no name can end', () => {
    expect(made.asMarkdown()).toMatch(/^```text\nPlan: .*```\n$/s);
    const odd = preview('ringcentral', people.replace('Ada,Obi', 'Ada,```` Obi'));
    expect(odd.made.asMarkdown()).toMatch(/^`{5}text\n.*`{5}\n$/s);
  });

  it('saves as the file format of the command line', () => {
    expect(JSON.parse(made.asJson())).toMatchObject({ format: 'provisioning-plan/1' });
  });
});

describe('plans out of the ordinary', () => {
  it('refusals that differ by a running number are one fold', () => {
    const [header, ...lines] = people.trim().split('\n');
    const ada = lines[0] ?? '';
    const many = [1, 2, 3, 4, 5, 6].map((n) => ada.replace('aobi', `aobi${n}`).replace('ada.obi', `ada.obi${n}`));
    const { rows, patterns } = preview('ringcentral', [header, ...many].join('\n')).view;
    const refused = rows.filter(({ action }) => action === 'refused');
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(new Set(refused.map(({ fold }) => fold)).size).toBe(1);
    expect(new Set(refused.map(({ pattern }) => patterns[pattern ?? -1]?.reason)).size).toBe(refused.length);
  });

  it('an empty sample file blocks the plan, and what is odd about it is a note with its line', () => {
    const { view } = preview('ringcentral', 'username,firstname,lastname\n');
    expect(view.blocks).toMatchObject([{ message: expect.stringContaining('holds nobody'), entries: [] }]);
    expect(view.notes).toContainEqual({ text: 'The file has column names but no people.', line: 1 });
  });

  it('10,000 people cross in one message, without their requests', () => {
    const [header, ...lines] = people.trim().split('\n');
    const many = Array.from({ length: 10_000 }, (_, n) => (lines[n % lines.length] ?? '').replace(/@/, `${n}@`));
    const { made } = preview('ringcentral', [header, ...many].join('\n'));
    const begin = performance.now();
    const view = planView(made.plan, { revision: 2, inputs, isAccountLive: false, problems: made.problems });
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(JSON.stringify(view).length).toBeLessThan(4_000_000);
    expect(JSON.stringify(view)).not.toContain('httpParams');
  });
});

describe('details on their way to the page', () => {
  it('have no token, and no secret somebody wrote into the mapping', () => {
    const { made } = preview('ringcentral', people);
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

describe('the plan of a synchronization schema of Entra, as the page gets it', () => {
  const name = 'entra/ringcentral.synchronization-schema.json';
  const text = readFileSync(join(samples, name), 'utf8');
  const document = readEntraDocument(`file:///samples/${name}`, text);
  if (document === undefined) throw new Error('The sample is no schema.');
  const { made, view } = previewOf(document, 'users.json', readFileSync(join(samples, 'entra/users.json'), 'utf8'));

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
    expect(made.asMarkdown()).toContain('Plan: 1 to create, 3 to update, 1 to enable, 1 to disable');
  });
});
