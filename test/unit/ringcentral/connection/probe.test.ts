import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../../server/src/ringcentral/connection/probe';

describe('looking up a name', () => {
  it('gives its addresses', async () => {
    expect(await lookUp('localhost', { timeoutMs: 5000, signal: undefined })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(127\.|::1)/)]),
    );
  });

  it('says that a name is not known', async () => {
    const work = lookUp('nowhere.invalid', { timeoutMs: 10_000, signal: undefined });
    await expect(work).rejects.toMatchObject({ name: 'AccountError' });
  });

  it('ends at once when it is cancelled, before and meanwhile', async () => {
    const controller = new AbortController();
    const work = lookUp('nowhere.invalid', { timeoutMs: 10_000, signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toMatchObject({ kind: 'aborted' });
    const before = lookUp('nowhere.invalid', { timeoutMs: 10_000, signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ kind: 'aborted' });
  });
});
