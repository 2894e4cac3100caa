import { describe, expect, it } from 'vitest';
import { SampleState } from '../../../server/src/lsp/sample-state';

function chosen(params: unknown) {
  const state = new SampleState();
  state.choose(params);
  return state.user;
}

describe('the sample user a client sends', () => {
  it('has the values of each language', () => {
    const user = {
      label: 'Ada Obi',
      values: { firstname: 'Ada' },
      valuesFor: { okta: { firstName: 'Ada' }, entra: { givenName: 'Ada' } },
    };
    expect(chosen({ user })).toEqual(user);
  });

  it('may have one set of values only', () => {
    expect(chosen({ user: { label: 'Ada', values: {} } })).toEqual({ label: 'Ada', values: {} });
  });

  it('has no values of a language where what was sent is none', () => {
    const user = { label: 'Ada', values: {}, valuesFor: { okta: 'Ada', entra: null, groovy: {} } };
    expect(chosen({ user })).toEqual({ label: 'Ada', values: {}, valuesFor: {} });
    expect(chosen({ user: { ...user, valuesFor: [] } })?.valuesFor ?? {}).toEqual({});
  });

  it.each([null, undefined, { user: null }, { user: { label: 1, values: {} } }, { user: { label: 'Ada' } }])(
    'is nobody for %j',
    (params) => {
      expect(chosen(params)).toBeUndefined();
    },
  );
});
