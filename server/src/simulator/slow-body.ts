import type { ServerResponse } from 'node:http';

/** Waits so many milliseconds, or less when the server closes. */
export type Delay = (milliseconds: number) => Promise<void>;

const chunk = Buffer.alloc(64 * 1024, 0x20);

/** Waits until the connection takes more, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}

/**
 * Sends a JSON body of `bytes` bytes, or one that never ends (`Infinity`), no faster than it is read. Ends when the
 * client goes.
 */
export async function sendEndlessly(
  response: ServerResponse,
  bytes: number,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const length: Readonly<Record<string, string>> = Number.isFinite(bytes) ? { 'Content-Length': String(bytes) } : {};
  response.writeHead(200, { ...headers, 'Content-Type': 'application/json', ...length });
  for (let left = bytes; left > 0 && !response.destroyed; left -= chunk.length) {
    const piece = left < chunk.length ? chunk.subarray(0, left) : chunk;
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

/** Sends a body one byte at a time; `delay` waits between them. Ends when the client goes. */
export async function sendSlowly(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  milliseconds: number,
  delay: Delay,
): Promise<void> {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': String(bytes.length) });
  response.flushHeaders();
  for (const byte of bytes) {
    await delay(milliseconds);
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
  }
  response.end();
}
