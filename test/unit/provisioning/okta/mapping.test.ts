import { describe, expect, it } from 'vitest';
import { compileOkta } from '../../../../server/src/provisioning/okta/compile-okta';
import { changesOf, entryOf, held, importing, lastBody, MAPPED, person, planOf, pushing, schemaOf } from './support';

const ADA = 'ada@corp.example';
const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

describe('where attributes go', () => {
  const field = (externalName: string, externalNamespace = CORE, more = {}) => ({
    type: 'string',
    externalName,
    externalNamespace,
    ...more,
  });

  it('says the schema beside the mapping, in the grammar of SCIM templates', () => {
    const schema = schemaOf('app', {
      given: field('name.givenName'),
      family: field('name.familyName'),
      mail: field('emails.^[primary==true].value'),
      mailType: field('emails.^[primary==true].type'),
      phone: field('phoneNumbers.^[type==mobile].value'),
      team: field('department', ENTERPRISE),
      bare: { type: 'string', externalName: 'title' },
    });
    const document = pushing(
      {
        given: 'user.firstName',
        family: 'user.lastName',
        mail: 'user.email',
        mailType: "(user.email != null && user.email != '') ? 'work' : ''",
        phone: 'user.mobilePhone',
        team: 'user.department',
        bare: 'user.title',
      },
      'phones',
      schema,
    );
    const entry = entryOf(person(ADA, { mobilePhone: '+16505550101', department: 'Sales', title: 'Boss' }), {
      document,
    });
    expect(entry.action).toBe('create');
    expect(lastBody(entry)).toMatchObject({
      schemas: [CORE, ENTERPRISE],
      emails: [{ primary: true, type: 'work', value: ADA }],
      phoneNumbers: [{ type: 'mobile', value: '+16505550101' }],
      [ENTERPRISE]: { department: 'Sales' },
    });
    expect(lastBody(entry)).not.toHaveProperty('title');
    const { notes } = compileOkta(document);
    expect(notes[0]).toContain('custom SCIM app as its schema has namespaces');
    expect(notes.at(-1)).toMatch(/^bare: without externalName and externalNamespace/);
    const users = [held('11', ADA, { phoneNumbers: [{ type: 'mobile', value: '+16505550199' }] })];
    expect(changesOf(entryOf(person(ADA, { mobilePhone: '+16505550101' }), { document, users }))).toEqual([
      'phoneNumbers[mobile] "+16505550199" → "+16505550101"',
    ]);
  });

  it('refuses values that are in no list of the schema', () => {
    const schema = schemaOf('app', { team: field('title', CORE, { enum: ['A', 'B'] }) });
    const document = pushing({ ...MAPPED, team: 'user.title' }, 'phones', schema);
    const entry = entryOf(person(ADA, { title: 'C' }), { document });
    expect([entry.action, entry.reason]).toEqual([
      'refused',
      'team would be "C", which is not among the values its schema lists; Okta does not assign the app then.',
    ]);
  });
});

describe('pushStatus', () => {
  const users = [held('11', ADA, { title: 'Boss' })];
  const document = pushing({ ...MAPPED, title: ['user.title', 'DONT_PUSH'] });

  it('DONT_PUSH: counts at create, and later what the app user holds', () => {
    expect(lastBody(entryOf(person(ADA, { title: 'New' }), { document }))).toMatchObject({ title: 'New' });
    const plan = planOf([person(ADA, { title: 'New' })], { document, users });
    expect(plan.entries[0]?.action).toBe('unchanged');
    expect(plan.notes).toContainEqual(expect.stringMatching(/^title: mapped on create only/));
    const appUser = { profile: { title: 'Held', nothing: 'x' } };
    expect(changesOf(entryOf(person(ADA, { title: 'New' }, { appUser }), { document, users }))).toEqual([
      'title "Boss" → "Held"',
    ]);
  });

  it('what the app user holds in other attributes is pushed too', () => {
    const appUser = { profile: { title: 'Held' } };
    expect(changesOf(entryOf(person(ADA, {}, { appUser }), { users }))).toEqual(['title "Boss" → "Held"']);
  });

  it('missing is taken as PUSH, and said', () => {
    const open = pushing({ ...MAPPED, title: ['user.title', null] });
    expect(changesOf(entryOf(person(ADA, { title: 'New' }), { document: open, users }))).toHaveLength(1);
    expect(compileOkta(open).notes.at(-1)).toBe('title: pushStatus is missing; the plan takes it to be PUSH.');
  });
});

describe('what Okta does not document', () => {
  const users = [held('11', ADA, { title: 'Boss' })];
  const entryWith = (expression: string, profile = {}, matched = users) =>
    entryOf(person(ADA, profile), { document: pushing({ ...MAPPED, title: expression }), users: matched });

  it('a text joined to null: both ways are planned', () => {
    const entry = entryWith('user.division + " " + user.title', { title: 'Boss' });
    expect([entry.action, entry.reason]).toEqual([
      'unknown',
      'The value of title is not determinable: Okta does not document what joining null to a text gives; Spring, which it builds on, writes "null".',
    ]);
    expect(entry.notes).toEqual([
      'Perhaps title is "null Boss": update of title',
      'Perhaps title is " Boss": update of title',
    ]);
  });

  it('a text without the separator: nothing, or all of it', () => {
    const entry = entryWith('String.substringBefore(user.title, "#")', { title: 'Boss' });
    expect(entry.notes).toEqual(['Perhaps title is empty: update of title', 'Perhaps title is "Boss": unchanged']);
  });

  it('is planned on a copy: who comes next finds the account as it was', () => {
    const document = pushing({ ...MAPPED, title: 'user.division + user.title' });
    const plan = planOf(
      [person('a@corp.example', { title: 'X' }), person('b@corp.example', { title: 'X', division: 'Y' })],
      {
        document,
        free: 1,
      },
    );
    expect(plan.entries.map(({ action }) => action)).toEqual(['unknown', 'create']);
    expect(plan.entries[0]?.notes[0]).toBe('Perhaps title is "nullX": create');
  });

  it('is no question where every way leaves the attribute empty', () => {
    const plan = planOf([person(ADA)], {
      document: pushing({ ...MAPPED, mobilePhone: 'String.replace(user.mobilePhone, "-", "")' }),
    });
    expect(plan.entries[0]?.action).toBe('create');
    expect(plan.notes).toContainEqual(expect.stringMatching(/^mobilePhone: Okta does not document/));
  });

  it('calls within calls', () => {
    const entry = entryWith('String.append("+1", String.replace(user.mobilePhone, "-", ""))');
    expect(entry.notes.map((note) => note.split(':')[0])).toEqual(['Perhaps title is empty', 'Perhaps title is "+1"']);
  });

  it('"null" that somebody wrote is no question', () => {
    expect(entryWith('"null" + user.title', { title: 'X' }).action).toBe('update');
  });
});

describe('people', () => {
  it('of a table: a column that is missing is unknown, not empty', () => {
    const csv = 'Username,Primary email,First name,Last name\nada@corp.example,ada@corp.example,Ada,Obi';
    const plan = planOf([], { csv });
    expect(plan.entries[0]).toMatchObject({
      action: 'unknown',
      reason: 'The value of department cannot be known: the sample file has no "department".',
    });
    expect(plan.notes).toContain(
      'The sample file has no "department", which department uses; what comes of it is unknown.',
    );
    expect(plan.notes).toContain('The sample file has no status: everybody is taken to be ACTIVE in Okta.');
  });

  it('of the app with their Okta user embedded', () => {
    const user = person(ADA);
    const appUser = {
      id: '00u1',
      externalId: '11',
      scope: 'USER',
      status: 'PROVISIONED',
      credentials: { userName: 'x@y.example' },
      profile: { title: 'Held' },
      _embedded: { user },
    };
    const entry = entryOf(appUser, { users: [held('11', ADA)] });
    expect(entry.requests[0]?.url).toContain('/Users/11');
    expect(lastBody(entry)).toMatchObject({ userName: 'x@y.example', title: 'Held' });
  });

  it('an expression that fails refuses the person; one of marks of the sample finds no attribute', () => {
    const failing = entryOf(person(ADA), { document: pushing({ ...MAPPED, title: 'user.firstName > 5' }) });
    expect([failing.action, failing.reason]).toEqual([
      'refused',
      expect.stringMatching(/^The expression for title fails/),
    ]);
    const marks = entryOf(person(ADA), { document: pushing({ ...MAPPED, title: 'user.status' }) });
    expect(marks.action).toBe('unknown');
  });
});

describe('files', () => {
  it('without a mapping out of Okta block the plan', () => {
    const plan = planOf([person(ADA)], { document: importing({ login: 'appuser.userName' }) });
    expect(plan.blocks.map(({ message }) => message)).toContain('The file has no profile mapping from Okta to an app.');
    expect(plan.entries[0]).toMatchObject({ action: 'unknown', title: 'line 2' });
    expect(plan.entries[0]?.steps().map(({ name }) => name)).toEqual(['source', 'scope', 'action']);
  });

  it('"Apply updates now" names all who would be pushed', () => {
    const users = [held('11', ADA), held('12', 'b@corp.example')];
    const plan = planOf([person(ADA), person('b@corp.example', { lastName: 'New' })], { users });
    expect(plan.notes).toContainEqual(expect.stringMatching(/would push all 2 assigned people .* for 1 something/));
  });
});
