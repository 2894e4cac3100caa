import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import {
  accountOf,
  entryOf,
  held,
  MAPPINGS,
  type Members,
  map,
  objectMapping,
  person,
  planOf,
  schema,
  stepsOf,
  writtenBody,
} from './support';

const plus = (...more: readonly ReturnType<typeof map>[]) => objectMapping([...MAPPINGS, ...more]);
const ada = held('1', 'ada@corp.example', { title: 'Analyst', externalId: 'old' });
const account = accountOf([ada]);
const change = (document: ReturnType<typeof objectMapping>, more: Members = {}) =>
  entryOf(person('ada@corp.example', { jobTitle: 'Analyst', department: null, employeeId: null, ...more }), {
    account,
    document,
  });

describe('what flows', () => {
  it('is only what differs; nothing to send is RedundantExport', () => {
    const same = change(objectMapping());
    expect([same.action, stepsOf(same).at(-1)]).toEqual(['unchanged', 'action skipped RedundantExport']);
    expect(writtenBody(change(objectMapping(), { jobTitle: 'Lead' }))).toMatchObject({
      Operations: [{ op: 'Replace', path: 'title', value: 'Lead' }],
    });
  });

  it('is no null: a cleared field stays, and a note says so', () => {
    const entry = change(objectMapping(), { jobTitle: null });
    expect(entry.action).toBe('unchanged');
    expect(entry.notes).toEqual([
      'title is empty in Entra ID and stays "Analyst" at RingCentral: null values are not provisioned.',
    ]);
  });

  it('is nothing where an expression ignores the attribute or the person', () => {
    const quiet = objectMapping([...MAPPINGS.slice(0, -1), map('title', 'IgnoreFlowIfNullOrEmpty([jobTitle])')]);
    expect(change(quiet, { jobTitle: null })).toMatchObject({ action: 'unchanged', notes: [] });
    const left = plus(map('externalId', 'IIF([department]="Board", IgnoreObjectFlow, [employeeId])'));
    expect(change(left, { department: 'Board', employeeId: 'e', jobTitle: 'Chair' }).action).toBe('skipped');
  });

  it('is nothing, with a note for the plan, where a function of an empty value is not documented', () => {
    const document = plus(map('externalId', 'Replace([employeeId], , "[^0-9]", , "", , )'));
    const people = [person('ada@corp.example', { employeeId: null, jobTitle: 'Analyst' })];
    const plan = planOf(people, { account, document });
    expect(plan.entries[0]?.action).toBe('unchanged');
    expect(plan.notes.join()).toContain(
      'externalId: what the expression gives when its source is empty is not published',
    );
  });

  it('has a default value on creation only', () => {
    const document = plus(map('externalId', '[employeeId]', { defaultValue: 'none' }));
    expect(change(document).action).toBe('unchanged');
    const created = entryOf(person('new@corp.example', { employeeId: null }), { document });
    expect(writtenBody(created)).toMatchObject({ externalId: 'none' });
    const constant = objectMapping([
      ...MAPPINGS,
      { targetAttributeName: 'externalId', source: null, defaultValue: 'fixed' },
    ]);
    expect(writtenBody(entryOf(person('new@corp.example'), { document: constant }))).toMatchObject({
      externalId: 'fixed',
    });
    expect(change(constant).action).toBe('unchanged');
  });

  it('follows flowType and flowBehavior', () => {
    const of = (more: Members) => change(plus(map('externalId', '[employeeId]', more)), { employeeId: 'new' });
    expect(of({}).action).toBe('update');
    expect(of({ flowType: 'ObjectAddOnly' }).action).toBe('unchanged');
    expect(of({ flowType: 'AttributeAddOnly' }).action).toBe('unchanged');
    const always = change(plus(map('externalId', '[employeeId]', { flowBehavior: 'FlowAlways' })), {
      employeeId: 'old',
      jobTitle: 'Lead',
    });
    expect(writtenBody(always)).toMatchObject({
      Operations: [{ path: 'title' }, { path: 'externalId', value: 'old' }],
    });
  });

  it('compares without letter case where the target attribute does', () => {
    const targets = (caseExact: boolean) => [
      ...['userName', 'emails[type eq "work"].value', 'name.givenName', 'name.familyName'].map((name) => ({ name })),
      { name: 'title', caseExact },
      { name: 'active', type: 'Boolean' },
    ];
    const one = person('ada@corp.example', { jobTitle: 'ANALYST' });
    expect(entryOf(one, { account, document: schema(MAPPINGS, targets(false)) }).action).toBe('unchanged');
    expect(entryOf(one, { account, document: schema(MAPPINGS, targets(true)) }).action).toBe('update');
  });
});

describe('what fails', () => {
  const targets = [...MAPPINGS.map(({ targetAttributeName: name }) => ({ name }))];

  it('is a target the schema does not have: SchemaAttributeNotFound', () => {
    const entry = entryOf(person('new@corp.example'), {
      document: schema([...MAPPINGS, map('nickName', '[mail]')], targets),
    });
    expect(entry.action).toBe('refused');
    expect(stepsOf(entry)).toContain('evaluate failure SchemaAttributeNotFound');
  });

  it('is several values for one: SchemaPropertyCanOnlyAcceptValue', () => {
    const document = plus(map('externalId', '[otherMails]'));
    const several = entryOf(person('new@corp.example', { otherMails: ['a@x.example', 'b@x.example'] }), { document });
    expect([several.action, several.trace.code]).toEqual(['refused', 'SchemaPropertyCanOnlyAcceptValue']);
    const single = entryOf(person('new@corp.example', { otherMails: ['a@x.example'] }), { document });
    expect(writtenBody(single)).toMatchObject({ externalId: 'a@x.example' });
  });

  it('is a text for a Boolean, and an expression that fails', () => {
    const text = objectMapping([...MAPPINGS.slice(0, 1), map('active', '[department]'), ...MAPPINGS.slice(2)]);
    expect(entryOf(person('new@corp.example', { department: 'Yes' }), { document: text }).reason).toBe(
      'active is Boolean and gets "Yes".',
    );
    const broken = plus(map('externalId', 'Mid([mail], 1)'));
    expect(entryOf(person('new@corp.example'), { document: broken }).reason).toContain(
      'The expression for externalId fails',
    );
  });

  it('says what to do before one of the people is tried with on-demand provisioning', () => {
    const people = [person('new@corp.example')];
    const note = (dialect: 'default' | 'aadOptscim062020') =>
      planOf(people, { options: { dialect } })
        .notes.filter((words) => words.startsWith('On-demand provisioning'))
        .join();
    expect(note('default')).toMatch(/stop the provisioning job first.*afterwards\.$/);
    expect(note('aadOptscim062020')).toContain('does not follow aadOptscim062020');
  });

  it('is unknown where the file lacks a column', () => {
    const plan = planOf([person('new@corp.example')], { document: plus(map('externalId', '[employeeId]')) });
    expect(plan.entries[0]).toMatchObject({ action: 'unknown', attempted: 'create' });
    expect(plan.notes).toContain(
      'The sample file has no "employeeId", which externalId uses; what comes of it is unknown.',
    );
  });

  it('is refused by RingCentral for a reason the plan names', () => {
    const entry = entryOf(person('new@corp.example', { surname: null }));
    expect([entry.action, entry.requests.at(-1)?.answer?.status]).toEqual(['refused', 400]);
    expect(entry.notes.join()).toContain('name.familyName: empty in Entra ID');
  });
});

describe('an expression of a source', () => {
  it('is rendered from the tree where its text is missing', () => {
    const source = {
      type: 'Function',
      name: 'ToUpper',
      parameters: [{ key: 'source', value: { type: 'Attribute', name: 'jobTitle', parameters: [] } }],
    };
    const tree = objectMapping([...MAPPINGS.slice(0, -1), { targetAttributeName: 'title', source }]);
    const created = entryOf(person('new@corp.example', { jobTitle: 'Lead' }), { document: tree });
    expect(writtenBody(created)).toMatchObject({ title: 'LEAD' });
  });

  it('is where the value comes from, with line and inputs', () => {
    const document = objectMapping([...MAPPINGS.slice(0, -1), map('title', 'Append([jobTitle], " (RC)")')]);
    const [title] = explainEntry(change(document, { jobTitle: 'Lead' })).attributes;
    expect(title).toMatchObject({
      path: 'title',
      after: 'Lead (RC)',
      provenance: {
        parameter: 'title',
        expression: 'Append([jobTitle], " (RC)")',
        inputs: [{ path: 'jobTitle', value: 'Lead' }],
      },
    });
    const { start, end, line } = title?.provenance ?? { start: 0, end: 0, line: 0 };
    const text = document.text.root.text;
    expect(JSON.parse(text.slice(start, end))).toBe('Append([jobTitle], " (RC)")');
    expect(text.split('\n')[line - 1]).toContain('Append');
  });
});
