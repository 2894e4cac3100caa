import { describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../../../server/src/provisioning/saviynt/import/port';
import { answerOfText, breaksAfter, call1, importOf, preview } from './support';

const good = importOf('good.json');
const without = importOf('good.json', (file) => {
  delete file.accountParams.doNotChangeIfFailed;
});

async function brokenBy(answer: ImportAnswer, connector = good) {
  const made = await preview(connector, { ask: breaksAfter(1, answer) });
  const [run] = made.runs;
  if (run === undefined) throw new Error('nothing was run');
  return { made, run, stop: run.stop };
}

describe('an answer that is none', () => {
  it('429 ends the call; doNotChangeIfFailed keeps every account', async () => {
    const { made, run, stop } = await brokenBy({ status: 429, headers: {}, body: { detail: 'Request rate exceeded' } });
    expect(stop.reason).toBe('failed');
    expect(stop.text).toBe('Page 2 was answered with status 429: Request rate exceeded.');
    expect(run.failed).toBe(true);
    expect(made.missing.accounts).toHaveLength(150);
    expect(made.missing.stoppedBy).toBe('failed-call');
    expect(made.missing.text).toContain('no account is changed');
  });

  it('without doNotChangeIfFailed the rest counts as missing, as far as we believe', async () => {
    const { made } = await brokenBy(
      { status: 500, headers: {}, body: undefined },
      importOf('good.json', (file) => {
        delete file.accountParams.doNotChangeIfFailed;
        file.accountParams.statusAndThresholdConfig.accountThresholdValue = 500;
      }),
    );
    expect(made.missing.stoppedBy).toBeUndefined();
    expect(made.missing.text).toContain('would be marked inactive; accountThresholdValue 500 does not stop it');
    expect(made.beliefs).toContain('failed-call-goes-on');
  });

  it('HTML is said to be HTML', async () => {
    const { stop, run } = await brokenBy(answerOfText(200, {}, ' \n<!DOCTYPE html><html><title>Sign in</title>'));
    expect(stop).toMatchObject({ reason: 'not-json', text: expect.stringContaining('an HTML page') });
    expect(run.failed).toBe(true);
  });

  it('JSON that is cut off is said to be cut off', async () => {
    const { stop } = await brokenBy(answerOfText(200, {}, '{"Resources":[{"id":"1"},{"id"'));
    expect(stop.text).toContain('JSON that is cut off or broken');
  });

  it('other text and an empty body', async () => {
    expect((await brokenBy(answerOfText(200, {}, 'OK'))).stop.text).toContain('text that is not JSON');
    expect((await brokenBy(answerOfText(200, {}, ''))).stop.reason).toBe('no-list');
  });

  it.each([null, 5, 'text', [], {}, { Resources: 'no' }, { Resources: { id: '1' } }])(
    '%j has no list',
    async (body) => {
      const { stop } = await brokenBy({ status: 200, headers: {}, body });
      expect(stop.reason).toBe('no-list');
      expect(stop.text).toMatch(/"Resources" \(listField\) (leads to nothing|is no list)/);
    },
  );

  it('unsuccessResponses decide over a status of success', async () => {
    const strict = importOf('good.json', (file) => {
      file.accountParams.successResponses = { statusCode: [201] };
    });
    const { stop } = await brokenBy({ status: 200, headers: {}, body: {} }, strict);
    expect(stop.text).toContain('successResponses does not list status 200');
  });

  it('a failure of the network is thrown', async () => {
    const ask = () => Promise.reject(new Error('ECONNRESET'));
    await expect(preview(without, { ask })).rejects.toThrow('ECONNRESET');
  });
});

describe('records that are no users', () => {
  it('are read without harm', async () => {
    const Resources = [
      null,
      7,
      'x',
      [],
      {},
      JSON.parse('{"__proto__":{"id":"1"},"constructor":1}'),
      { id: '1' },
      { id: '1' },
    ];
    const made = await preview(good, {
      ask: () => ({ status: 200, headers: {}, body: { Resources, itemsPerPage: 0, totalResults: 8, startIndex: 1 } }),
    });
    expect(made.accounts.rows.filter(({ key }) => key === '1')).toHaveLength(1);
    const codes = made.problems.map(({ code }) => code);
    expect(codes).toContain('record-without-key');
    expect(codes).toContain('duplicate-key');
  });

  it('a value nested deeply is shown as such', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level++) deep = [deep];
    const connector = importOf('good.json', (file) => {
      call1(file).colsToPropsMap.customproperty9 = 'deep~#~char';
    });
    const made = await preview(connector, {
      ask: () => ({
        status: 200,
        headers: {},
        body: { Resources: [{ id: '1', deep }], itemsPerPage: 0, totalResults: 1, startIndex: 1 },
      }),
    });
    expect(made.accounts.rows).toHaveLength(1);
  });
});

describe('what is no import', () => {
  it.each([
    [(file: Record<string, unknown>) => delete file.accountParams, 'no "accountParams"'],
    [(file: Record<string, unknown>) => Object.assign(file, { accountParams: { call: {} } }), 'no "call"'],
  ])('is said to be none', async (change, says) => {
    const connector = importOf('good.json', (file) => change(file));
    await expect(preview(connector)).rejects.toThrow(says);
  });
});
