import { describe, expect, it } from 'vitest';
import { PlanFeed } from '../../../../../client/src/features/preview/plan-feed';
import type { RowChunk } from '../../../../../client/src/planning/protocol';
import type { PlanHead, PlanMessage, PlanRow } from '../../../../../client/webview/plan/messages';

const head = (revision: number, left = 0) => ({ revision, left, counts: {} }) as unknown as PlanHead;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A feed of plans of five rows, two a chunk. */
function feedOf(rowsOf: (from: number) => Promise<RowChunk> = chunk) {
  const posted: PlanMessage[] = [];
  const asked: number[] = [];
  const errors: unknown[] = [];
  const feed = new PlanFeed({
    post: (message) => posted.push(message),
    rows: (_, from) => {
      asked.push(from);
      return rowsOf(from);
    },
    onError: (error) => errors.push(error),
  });
  return { feed, posted, asked, errors };
}

function chunk(from: number): Promise<RowChunk> {
  const rows = [0, 1, 2, 3, 4].slice(from, from + 2).map((n) => ({ id: `line-${n}` }) as PlanRow);
  return Promise.resolve({ from, rows, patterns: [], isLast: from + rows.length === 5 });
}

describe('people on their way to the page', () => {
  it('leave when the page has taken those before, and never twice', async () => {
    const { feed, posted, asked } = feedOf();
    feed.show(head(1));
    await settled();
    expect(posted.map(({ type }) => type)).toEqual(['plan']);
    for (let n = 0; n < 5; n++) {
      feed.taken(1);
      feed.taken(1);
      await settled();
    }
    expect(asked).toEqual([0, 2, 4]);
    expect(posted.map(({ type }) => type)).toEqual(['plan', 'rows', 'rows']);
  });

  it('are told of once the plan is finished, without being sent again', async () => {
    const { feed, posted } = feedOf();
    feed.show(head(1, 3));
    await settled();
    feed.show(head(1));
    expect(posted.at(-1)).toEqual({ type: 'overview', plan: head(1) });
  });

  it('come with what is known of the plan when they arrive', async () => {
    const { feed, posted } = feedOf();
    feed.show(head(1, 3));
    feed.show(head(1));
    await settled();
    expect(posted).toMatchObject([{ type: 'plan', plan: { left: 0, rows: [{ id: 'line-0' }, { id: 'line-1' }] } }]);
  });

  it('of a plan before do not come any more', async () => {
    const { feed, posted } = feedOf();
    feed.show(head(1));
    feed.show(head(2));
    await settled();
    feed.taken(1);
    await settled();
    expect(posted).toMatchObject([{ type: 'plan', plan: { revision: 2 } }]);
  });

  it('come again from the first to a page that was made anew', async () => {
    const { feed, asked } = feedOf();
    feed.show(head(1));
    await settled();
    feed.taken(1);
    await settled();
    feed.again();
    await settled();
    expect(asked).toEqual([0, 2, 0]);
  });

  it('that cannot be had are told, but not of a plan nobody looks at any more', async () => {
    const { feed, errors } = feedOf(() => Promise.reject(new Error('gone')));
    feed.show(head(1));
    await settled();
    expect(errors).toHaveLength(1);
    feed.show(head(2));
    feed.clear();
    await settled();
    expect(errors).toHaveLength(1);
  });
});
