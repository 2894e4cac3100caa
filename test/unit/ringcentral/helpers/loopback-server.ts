import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface LoopbackServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

export type Handler = (request: SeenRequest, response: ServerResponse, count: number) => void | Promise<void>;

/** Serves on a free port of 127.0.0.1 and keeps what was asked. `count` is how often this method and path came. */
export async function serve(handler: Handler, tls?: { key: string; cert: string }): Promise<LoopbackServer> {
  const seen: SeenRequest[] = [];
  const counts = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const entry = { method, url, headers, body };
      seen.push(entry);
      const key = `${method} ${url.split('?')[0]}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      void handler(entry, response, count);
    });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** When the steady clock of the tests starts, and what the Date header of every answer says. */
export const steadyStart = Date.UTC(2026, 0, 15, 9, 0, 0);

/** Answers with JSON and optional headers. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  const date = new Date(steadyStart).toUTCString();
  response.writeHead(status, { 'content-type': 'application/json', date, ...headers });
  response.end(JSON.stringify(body));
}

/** Answers with a web page. */
export function html(response: ServerResponse, status: number, title: string, extra = '') {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end(`<!DOCTYPE html><html><head><title>${title}</title></head><body>${extra}</body></html>`);
}
