import { describe, expect, it } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import { Log } from '../../../../client/src/infrastructure/logging';

function channel() {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const fake = {
    trace: write,
    debug: write,
    info: write,
    warn: write,
    error: write,
    append: write,
    appendLine: write,
    replace: write,
  };
  return { lines, log: new Log(fake as unknown as LogOutputChannel) };
}

describe('Log', () => {
  it('masks what it was told to remember on every way in', () => {
    const { lines, log } = channel();
    log.remember('open sesame');
    log.trace('open sesame');
    log.debug('a', 'open sesame');
    log.info('open sesame');
    log.warn('x', { secret: 'open sesame' });
    log.error(new Error('open sesame'));
    log.append('open sesame');
    log.appendLine('open sesame');
    log.replace('open sesame');
    expect(lines).toHaveLength(8);
    expect(lines.join('\n')).not.toContain('sesame');
  });

  it('masks what looks like a credential without being told', () => {
    const { lines, log } = channel();
    log.info('request', { headers: { Authorization: 'Bearer abcdefghijkl' } });
    expect(lines[0]).toBe('request {"headers":{"Authorization":"Bearer ***"}}');
  });

  it('writes what cannot be written as JSON', () => {
    const { lines, log } = channel();
    const loop: { self?: unknown } = {};
    loop.self = loop;
    log.info('x', loop, undefined);
    expect(lines[0]).toBe('x [object Object] undefined');
  });
});
