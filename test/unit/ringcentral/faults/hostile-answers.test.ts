import { afterEach, describe, expect, it } from 'vitest';
import { diagnose } from '../../../../server/src/ringcentral/diagnosis/diagnose';
import { accountClients, failureOf, users } from '../helpers/account-clients';
import { json } from '../helpers/loopback-server';
import { person } from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';
import { clientOf, endOf, faultOn, operations, paths, startOn } from './support';

const { open } = accountClients();

const megabyte = 1024 * 1024;
let close: (() => Promise<void>) | undefined;

afterEach(async () => {
  await close?.();
  close = undefined;
});

describe('memory', () => {
  it.each(['huge', 'endless'])('of a body that is %s no more is kept than the limit', async (name) => {
    const clock = steadyClock();
    const simulator = await startOn(clock);
    close = () => simulator.close();
    const client = clientOf(simulator, { clock });
    await client.signIn();
    simulator.setFaults([faultOn(name, paths.listUsers)]);
    const before = process.memoryUsage().heapUsed;
    const ending = await endOf(operations.listUsers(client, undefined));
    expect(ending).toMatchObject({ error: { kind: 'too-large' } });
    // 16 MiB are read; what garbage there is beside them depends on the collector.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(120 * megabyte);
  });

  it('a list that never ends is given up, not collected', async () => {
    const { client, server } = await open({
      routes: {
        [users]: (request, response) => {
          const start = Number(new URL(request.url, 'http://host').searchParams.get('startIndex'));
          const Resources = Array.from({ length: 2000 }, (_, index) => person(start + index));
          json(response, 200, { totalResults: start + 2000, Resources });
        },
      },
    });
    const read = async () => {
      for await (const user of client.listUsers({ pageSize: 2000 })) expect(user.id).toBeTruthy();
    };
    const error = await failureOf(read());
    expect(error.message).toContain('does not end: 2001 were announced, 14000 came so far');
    expect(server.seen.length).toBeLessThan(12);
  });

  it('extensions that never end are given up too', async () => {
    const { client, server } = await open({
      routes: {
        'GET /restapi/v1.0/account/~/extension': (_, response, count) =>
          json(response, 200, { records: [{ id: count, status: 'Unassigned' }], paging: { totalPages: 1e9 } }),
      },
    });
    expect((await failureOf(operations.listExtensions(client, undefined))).message).toContain('it does not end');
    expect(server.seen.length).toBeLessThan(210);
  });

  it('extensions whose second page is the first are an error, not twice as many', async () => {
    const { client } = await open({
      routes: {
        'GET /restapi/v1.0/account/~/extension': (_, response) =>
          json(response, 200, { records: [{ id: 1, status: 'Unassigned' }], paging: { totalPages: 2 } }),
      },
    });
    expect((await failureOf(operations.listExtensions(client, undefined))).message).toContain('repeats the one before');
  });
});

describe('odd answers', () => {
  it('nested too deep are refused before anything descends into them', async () => {
    const { client } = await open({
      routes: { [users]: (_, response) => void response.end(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) },
    });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error).toMatchObject({ kind: 'unexpected', message: expect.stringContaining('nested deeper') });
  });

  it('say what was odd about Retry-After', async () => {
    const { client } = await open(
      { routes: { [users]: (_, response) => json(response, 429, {}, { 'retry-after': '999999999' }) } },
      { attempts: 1 },
    );
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.facts.retryAfterMs).toBe(3_600_000);
    const { evidence, remedy } = diagnose(error);
    expect(evidence).toContain('Retry-After names 999999999 s; it is taken as an hour.');
    expect(remedy).toContain('Wait 3600 s');
  });
});
