import { describe, expect, it } from 'vitest';
import { accountOf, entryOf, held, MAPPINGS, map, objectMapping, person, planOf, stepsOf } from './support';

const without = (target: string) => MAPPINGS.filter(({ targetAttributeName }) => targetAttributeName !== target);

describe('the search in the target', () => {
  it('asks by a filter, as the service writes it', () => {
    const { requests, match } = entryOf(person("o'neil+x@corp.example"), { account: accountOf([]) });
    expect(requests[0]?.url).toBe(
      "https://platform.ringcentral.com/scim/v2/Users?filter=userName%20eq%20%22o'neil%2Bx%40corp.example%22",
    );
    expect([match.result, match.by]).toEqual(['none', 'userName']);
  });

  it('goes on with the next priority when nobody is found or the value is missing', () => {
    const account = accountOf([held('1', 'ada@corp.example')]);
    const document = objectMapping([
      map('userName', '[userPrincipalName]', { matchingPriority: 2 }),
      map('email', '[mail]', { matchingPriority: 5 }),
      ...without('userName'),
    ]);
    const found = entryOf(person('ada@corp.example', { userPrincipalName: 'other@corp.example' }), {
      account,
      document,
    });
    expect([found.match.result, found.match.by, found.match.user?.id]).toEqual(['one', 'email', '1']);
    const empty = entryOf(person('ada@corp.example', { userPrincipalName: null }), { account, document });
    expect(empty.requests.filter(({ name }) => name === 'match')).toHaveLength(1);
  });

  it('skips who has no value to match by: ImportSkipped', () => {
    const entry = entryOf(person(null));
    expect(entry.action).toBe('skipped');
    expect(stepsOf(entry)).toContain('match skipped ImportSkipped');
    expect(entry.reason).toContain('[mail] is empty');
  });

  it('fails for everybody by an attribute RingCentral does not filter by', () => {
    const document = objectMapping([map('externalId', '[mail]', { matchingPriority: 1 }), ...MAPPINGS]);
    const entry = entryOf(person('ada@corp.example'), { document });
    expect([entry.action, entry.requests[0]?.answer?.scimType]).toEqual(['refused', 'invalidFilter']);
    expect(entry.reason).toContain('userName and email only');
  });

  it('works on nobody when several users have the value: DuplicateTargetEntries', () => {
    const account = accountOf([
      held('1', 'ada@corp.example'),
      held('2', 'second@corp.example', { emails: [{ type: 'work', value: 'ada@corp.example' }] }),
    ]);
    const document = objectMapping([map('email', '[mail]', { matchingPriority: 1 }), ...without('userName')]);
    const entry = entryOf(person('ada@corp.example'), { account, document });
    expect([entry.action, entry.trace.code]).toEqual(['refused', 'DuplicateTargetEntries']);
  });

  it('works on one of two people with the same value, new or known: DuplicateSourceEntries', () => {
    const account = accountOf([held('1', 'ada@corp.example')]);
    for (const mail of ['ada@corp.example', 'new@corp.example']) {
      const { entries } = planOf([person(mail), person(mail, { jobTitle: 'Other' })], { account });
      expect(entries[1]).toMatchObject({ action: 'refused', trace: { code: 'DuplicateSourceEntries' } });
      expect(entries[1]?.reason).toMatch(/^Line 1 of the sample file/);
    }
  });

  it('plans nobody without a matching attribute', () => {
    const document = objectMapping(MAPPINGS.map((mapping) => ({ ...mapping, matchingPriority: 0 })));
    const plan = planOf([person('ada@corp.example')], { document });
    expect(plan.notes.join()).toContain('No attribute mapping has a matching priority');
    expect(plan.counts.skipped).toBe(1);
  });

  it('is unknown for quotes in the value', () => {
    expect(entryOf(person('a"b@corp.example')).action).toBe('unknown');
  });
});
