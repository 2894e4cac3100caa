import { afterEach, describe } from 'vitest';
import { type ClientOptions, TestClient } from './client';
import { transports } from './transports';

type Start = (options?: ClientOptions) => Promise<TestClient>;

/** Runs the same tests with the server in this process and with the built server over stdio. */
export function eachTransport(tests: (start: Start) => void): void {
  describe.each(transports)('%s', (name) => {
    const clients: TestClient[] = [];
    afterEach(async () => {
      await Promise.all(clients.splice(0).map((client) => client.end()));
    });
    tests(async (options) => {
      const client = await TestClient.start(name, options);
      clients.push(client);
      return client;
    });
  });
}
