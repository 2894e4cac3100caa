import { describe, expect, it } from 'vitest';
import { PlanFeed } from '../../../../../client/src/features/preview/plan-feed';
import type { PlanHead, PlanMessage, PlanRow } from '../../../../../client/webview/plan/messages';

const head = { revision: 1 } as PlanHead;
const rowAt = (n: number): PlanRow => ({
  id: `line-${n}`,
  action: 'create',
  title: `Person ${n}`,
  userName: '',
  marks: [],
  pattern: null,
  fold: null,
  confidence: null,
});

/** A feed of 3,000 people and the page it reaches, which says what it has taken when `taken` is called. */
function feedOf() {
  const posted: PlanMessage[] = [];
  const errors: unknown[] = [];
  const feed = new PlanFeed({
    post: (message) => posted.push(message),
    rows: async (_, from) => {
      const rows = Array.from({ length: Math.min(1000, 3000 - from) }, (_, n) => rowAt(from + n));
      return { from, rows, patterns: [], isLast: from + rows.length >= 3000 };
    },
    onError: (error) => errors.push(error),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const ids = () => {
    const last = posted.findLastIndex(({ type }) => type === 'plan');
    return posted.slice(last).flatMap((message) => {
      if (message.type === 'plan') return message.plan.rows.map(({ id }) => id);
      return message.type === 'rows' ? message.rows.map(({ id }) => id) : [];
    });
  };
  return { feed, posted, errors, settled, ids };
}

const everybody = Array.from({ length: 3000 }, (_, n) => `line-${n}`);

describe('people on their way to the page', () => {
  it('leave in pieces, each when the one before was taken', async () => {
    const { feed, posted, settled, ids } = feedOf();
    feed.show(head);
    await settled();
    expect(posted).toHaveLength(1);
    for (let n = 0; n < 4; n++) {
      feed.taken(1);
      await settled();
    }
    expect(posted.map(({ type }) => type)).toEqual(['plan', 'rows', 'rows']);
    expect(ids()).toEqual(everybody);
  });

  it('arrive once each, also when a page was shown the plan twice and says twice that it has taken it', async () => {
    const { feed, errors, settled, ids } = feedOf();
    feed.show(head);
    await settled();
    feed.again();
    await settled();
    for (let n = 0; n < 4; n++) {
      feed.taken(1);
      feed.taken(1);
      await settled();
    }
    expect(ids()).toEqual(everybody);
    expect(errors).toEqual([]);
  });

  it('of another plan are not sent for what was taken of the one before', async () => {
    const { feed, posted, settled } = feedOf();
    feed.show(head);
    await settled();
    feed.show({ ...head, revision: 2 });
    await settled();
    feed.taken(1);
    await settled();
    expect(posted.map(({ type }) => type)).toEqual(['plan', 'plan']);
  });
});
