import { expect, it } from 'vitest';
import { PushDiagnostics, type Timer } from '../../../server/src/lsp/push-diagnostics';

/** A clock that a test moves. */
class FakeTimer implements Timer {
  time = 0;
  private waiting: { at: number; action: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.time + milliseconds, action };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  /** Moves the clock and runs what is due; checks finish within the same turn. */
  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.time);
    this.waiting = this.waiting.filter(({ at }) => at > this.time);
    for (const { action } of due) action();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
}

function setUp(duration = 0) {
  const timer = new FakeTimer();
  const published: string[] = [];
  const push = new PushDiagnostics(timer, async (uri) => {
    timer.time += duration;
    published.push(uri);
  });
  return { timer, published, push };
}

it('publishes at once what was opened, and an edited document after a pause', async () => {
  const { timer, published, push } = setUp();
  push.schedule('a', 'now');
  await timer.pass(0);
  expect(published).toEqual(['a']);
  push.schedule('a', 'after a pause');
  await timer.pass(149);
  expect(published).toEqual(['a']);
  await timer.pass(1);
  expect(published).toEqual(['a', 'a']);
});

it('publishes once for many edits', async () => {
  const { timer, published, push } = setUp();
  for (let edit = 0; edit < 5; edit++) {
    push.schedule('a', 'after a pause');
    await timer.pass(100);
  }
  expect(published).toEqual([]);
  await timer.pass(50);
  expect(published).toEqual(['a']);
});

it('waits longer after a slow check, but never longer than half a second', async () => {
  const { timer, published, push } = setUp(200);
  push.schedule('a', 'now');
  await timer.pass(0);
  push.schedule('a', 'after a pause');
  await timer.pass(399);
  expect(published).toHaveLength(1);
  await timer.pass(1);
  expect(published).toHaveLength(2);
  const slow = setUp(60_000);
  slow.push.schedule('a', 'now');
  await slow.timer.pass(0);
  slow.push.schedule('a', 'after a pause');
  await slow.timer.pass(500);
  expect(slow.published).toHaveLength(2);
});

it('publishes nothing after it was stopped', async () => {
  const { timer, published, push } = setUp();
  push.schedule('a', 'after a pause');
  push.stop();
  push.schedule('b', 'now');
  await timer.pass(1000);
  expect(published).toEqual([]);
});
