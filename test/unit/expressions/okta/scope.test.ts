import { describe, expect, it } from 'vitest';
import { withValues } from '../../../../server/src/expressions/kit/scope';
import { type Direction, oktaLanguage, oktaPlaceOf, oktaScope } from '../../../../server/src/expressions/okta';

describe('the scope of a place', () => {
  it.each<[Direction, readonly string[]]>([
    ['okta-to-app', ['app', 'org', 'source', 'user']],
    ['app-to-okta', ['app', 'appuser', 'org', 'source']],
    ['group-rule', ['user']],
    ['claim', ['access', 'app', 'appuser', 'org', 'session', 'user']],
    ['idp-username', ['idpuser', 'org', 'source']],
  ])('%s has its references', (direction, names) => {
    expect([...oktaScope({ direction }).bindings.keys()].sort()).toEqual(names);
  });

  it('has the 31 base attributes, four of them required, and may have more', () => {
    const user = oktaScope({ direction: 'okta-to-app' }).bindings.get('user')?.shape;
    expect(user?.properties?.size).toBe(31);
    expect(user?.complete).toBe(false);
    const required = [...(user?.properties?.values() ?? [])].filter(({ shape }) => shape.nullable === false);
    expect(required.map(({ name }) => name)).toEqual(['login', 'firstName', 'lastName', 'email']);
  });

  it('has what the schemas say and nothing else when they are given', () => {
    const scope = oktaScope({
      direction: 'app-to-okta',
      appSchema: [{ name: 'roles', type: 'array', title: 'Roles', description: 'Granted roles' }],
      appNames: ['zendesk'],
    });
    const app = scope.bindings.get('appuser')?.shape;
    expect(app).toMatchObject({ complete: true });
    expect(app?.properties?.get('roles')).toMatchObject({
      documentation: 'Roles. Granted roles',
      shape: { type: 'list' },
    });
    expect(scope.bindings.get('source')?.shape).toBe(app);
    expect(scope.bindings.get('zendesk')?.shape).toBe(app);
    expect(scope.bindings.has('zendesk_app')).toBe(true);
    expect(scope.complete).toBe(true);
  });

  it('is still known when values are put in', () => {
    const scope = withValues(oktaScope({ direction: 'group-rule' }), { user: {} });
    expect(oktaPlaceOf(scope)).toEqual({ direction: 'group-rule' });
    expect(oktaLanguage.check(oktaLanguage.parse('source.x'), scope)).toMatchObject([{ code: 'not-allowed-here' }]);
  });
});
