import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer before it is sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
}

const mebibyte = 1024 * 1024;

/** The largest body RingCentral takes (its OpenAPI description, x-request-max-body-size). */
export function maximumBody(method: string): number {
  return method === 'POST' || method === 'PUT' || method === 'PATCH' ? 10 * mebibyte : mebibyte;
}

/** Reads a body of at most `limit` bytes; `too-large` leaves the rest unread. Rejects when the connection breaks. */
export function readBody(request: IncomingMessage, limit: number): Promise<string | 'too-large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        // The stream stays open: destroying it would break the connection before the answer is out.
        request.off('data', take);
        resolve('too-large');
      }
    };
    request.on('data', take);
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The connection broke.')));
  });
}

/** The text of an answer's body. */
export function bodyText(body: unknown): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Sends an answer; a text body goes out as it is, anything else as JSON. */
export function sendAnswer(response: ServerResponse, answer: HttpAnswer, more: Readonly<Record<string, string>>): void {
  const { status, body, headers } = answer;
  const text = bodyText(body);
  const type: Readonly<Record<string, string>> = text === '' ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, {
    ...type,
    ...headers,
    ...more,
    ...(status !== 204 && { 'Content-Length': Buffer.byteLength(text) }),
  });
  response.end(text);
}
