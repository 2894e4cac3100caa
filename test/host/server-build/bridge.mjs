import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { stripVTControlCharacters } from 'node:util';

/**
 * Serves page steps to the tests in the extension host: POST `{ step, args }` → `{ value }` or `{ error }`.
 * Loopback only, and the path is a random token, so nothing else on the machine drives the page by accident.
 *
 * @param {() => Record<string, (...args: unknown[]) => Promise<unknown>> | undefined} steps the steps, once the page is open
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function startBridge(steps) {
  const token = `/${randomUUID()}`;
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== token) {
      response.writeHead(404).end();
      return;
    }
    const answer = (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const { step, args } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const action = steps()?.[step];
      if (!action) throw new Error(`There is no page step "${step}".`);
      answer({ value: (await action(...args)) ?? null });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      answer({ error: stripVTControlCharacters(message) });
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}${token}`, close: () => server.close() };
}
