import { describe, expect, it } from 'vitest';
import { importOf, preview } from './support';

describe('an import whose paging stands outside the call', () => {
  it('reads the first page only, and would mark everybody else inactive', async () => {
    const made = await preview(importOf('first-page-only.json'));
    expect(made.requests).toBe(1);
    expect(made.accounts.rows).toHaveLength(3);
    expect(made.missing.accounts).toHaveLength(247);
  });
});
