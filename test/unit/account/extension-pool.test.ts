import { describe, expect, it } from 'vitest';
import { ExtensionPool } from '../../../server/src/account/extension-pool';

const pool = () =>
  new ExtensionPool([{ id: '1', country: 'US' }, { id: '2' }, { id: '3', country: 'US' }, { id: '4', country: 'GB' }]);

describe('the unassigned extensions', () => {
  it('are taken first in first out: of the country, then of no known country, then not at all', () => {
    const extensions = pool();
    expect(['US', 'US', 'US', 'US'].map((country) => extensions.take(country)?.id)).toEqual(['1', '3', '2', undefined]);
    expect([extensions.count(), extensions.count('US'), extensions.count('GB')]).toEqual([1, 0, 1]);
    expect([...extensions].map(({ id }) => id)).toEqual(['4']);
  });

  it('come back to the end of the line', () => {
    const extensions = pool();
    extensions.take('US');
    extensions.add({ id: '1', country: 'US' });
    expect([extensions.take('US')?.id, extensions.take('US')?.id]).toEqual(['3', '1']);
  });

  it('of a copy are its own', () => {
    const extensions = pool();
    extensions.take('US');
    const copy = extensions.clone();
    copy.take('US');
    copy.add({ id: '9', country: 'US' });
    expect([...extensions].map(({ id }) => id)).toEqual(['3', '2', '4']);
    expect([...copy].map(({ id }) => id)).toEqual(['9', '2', '4']);
    expect(copy.count()).toBe(3);
  });
});
