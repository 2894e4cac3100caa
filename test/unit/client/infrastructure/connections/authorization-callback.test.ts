import { describe, expect, it } from 'vitest';
import type { Uri } from 'vscode';
import {
  AuthorizationCallback,
  callbackPath,
} from '../../../../../client/src/infrastructure/connections/authorization-callback';

const uri = (query: string, path = callbackPath) => ({ path, query }) as Uri;
const never = new AbortController().signal;

function callback() {
  const strays: string[] = [];
  return { strays, handler: new AuthorizationCallback((reason) => strays.push(reason)) };
}

describe('the answer of a sign-in page', () => {
  it('goes to whoever waits for its state', async () => {
    const { handler, strays } = callback();
    const [one, two] = [handler.wait('one', 10_000, never), handler.wait('two', 10_000, never)];
    handler.handleUri(uri('code=c2&state=two'));
    handler.handleUri(uri('state=one&error=access_denied&error_description=The+person+said+no'));
    expect(Object.fromEntries((await two) as URLSearchParams)).toEqual({ code: 'c2', state: 'two' });
    expect(((await one) as URLSearchParams).get('error_description')).toBe('The person said no');
    expect(strays).toEqual([]);
  });

  it.each(['code=c&state=other', 'code=c', 'code=c&state=', '', 'state=one&code=x'.replace('one', 'ONE')])(
    'with a wrong state (%j) is ignored, and said; the one that is right still arrives',
    async (query) => {
      const { handler, strays } = callback();
      const waiting = handler.wait('one', 10_000, never);
      handler.handleUri(uri(query));
      expect(strays).toEqual([expect.stringContaining('was ignored')]);
      handler.handleUri(uri('code=right&state=one'));
      expect(((await waiting) as URLSearchParams).get('code')).toBe('right');
    },
  );

  it('is taken once', async () => {
    const { handler, strays } = callback();
    const waiting = handler.wait('one', 10_000, never);
    handler.handleUri(uri('code=a&state=one'));
    handler.handleUri(uri('code=b&state=one'));
    expect(((await waiting) as URLSearchParams).get('code')).toBe('a');
    expect(strays).toHaveLength(1);
  });

  it('on another path is not ours', () => {
    const { handler, strays } = callback();
    handler.handleUri(uri('code=a&state=one', '/else'));
    expect(strays).toEqual([]);
  });

  it('is read as a desktop hands it over, decoded, and as a browser does, encoded', async () => {
    for (const query of ['code=a+b/c=&state=one', 'code=a%2Bb%2Fc%3D&state=one']) {
      const { handler } = callback();
      const waiting = handler.wait('one', 10_000, never);
      handler.handleUri(uri(query));
      expect(((await waiting) as URLSearchParams).get('code')).toBe('a+b/c=');
    }
  });

  it('the first of two values counts, and a broken escape breaks nothing', async () => {
    const { handler } = callback();
    const waiting = handler.wait('one', 10_000, never);
    handler.handleUri(uri('code=%zz&code=b&state=one&state=two&flag'));
    expect(((await waiting) as URLSearchParams).get('code')).toBe('%zz');
  });
});

describe('waiting', () => {
  it('ends after its time, and what comes later is a stray', async () => {
    const { handler, strays } = callback();
    expect(await handler.wait('one', 1, never)).toBe('timeout');
    handler.handleUri(uri('code=a&state=one'));
    expect(strays).toHaveLength(1);
  });

  it('ends when it is cancelled, before or meanwhile', async () => {
    const { handler } = callback();
    const controller = new AbortController();
    const waiting = handler.wait('one', 10_000, controller.signal);
    controller.abort();
    expect(await waiting).toBe('cancelled');
    expect(await handler.wait('two', 10_000, controller.signal)).toBe('cancelled');
  });
});
