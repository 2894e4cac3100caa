import { connect, type Socket } from 'node:net';

/** One request to send again and again with another body: method and path, and the headers both servers get. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

const end = Buffer.from('\r\n\r\n');

/**
 * A connection that is kept, with as little work of its own as HTTP allows: what is measured is the server, and a client
 * in the same process costs both servers the same.
 */
export class Connection {
  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.once('close', () => this.fail());
  }

  private fail: () => void = () => {};

  static open(port: number, token: string): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
        const head = `Host: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/scim+json\r\n`;
        resolve(new Connection(socket, head));
      });
      socket.once('error', reject);
    });
  }

  /** Sends one request. @returns its body @throws {Error} when the status is not `expected` */
  ask({ method, path, body = '' }: Ask, expected: number): Promise<string> {
    return new Promise((resolve, reject) => {
      let received: Buffer = Buffer.alloc(0);
      const take = (chunk: Buffer): void => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const at = received.indexOf(end);
        if (at < 0) return;
        const head = received.toString('latin1', 0, at);
        // An answer 204 has no length.
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (received.length < at + end.length + length) return;
        this.socket.off('data', take);
        const text = received.toString('utf8', at + end.length);
        if (head.startsWith(`HTTP/1.1 ${expected} `)) resolve(text);
        else reject(new Error(`${method} ${path}: ${head.split('\r\n')[0]} ${text.slice(0, 200)}`));
      };
      this.socket.on('data', take);
      this.fail = () => reject(new Error(`${method} ${path}: the server closed the connection.`));
      const size = Buffer.byteLength(body);
      this.socket.write(`${method} ${path} HTTP/1.1\r\n${this.head}Content-Length: ${size}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }
}
