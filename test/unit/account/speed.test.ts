import { describe, expect, it } from 'vitest';
import { account, newUser, patchBody, send, usAddress } from './account-fixture';

describe('speed', () => {
  it('handles 10,000 creates and changes without going through all users each time', () => {
    const unassigned = Array.from({ length: 10_000 }, (_, index) => ({ id: String(100_000 + index), country: 'US' }));
    const model = account({ unassigned }, { pendingUpdate: 'accept' }).clone();
    const start = performance.now();
    for (let index = 0; index < 10_000; index++) {
      send(model, 'POST', '/Users', newUser(`user${index}@corp.example`, { addresses: [usAddress] }));
    }
    for (const { id } of unassigned)
      send(model, 'PATCH', `/Users/${id}`, patchBody({ op: 'replace', path: 'title', value: 'x' }));
    const elapsed = performance.now() - start;
    expect(model.userCount).toBe(10_004);
    expect(elapsed).toBeLessThan(30_000);
  });
});
