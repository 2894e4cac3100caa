/** One request the simulator answered. Holds no headers, so no token. */
export interface LogEntry {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** 0 when the connection was broken on purpose. */
  readonly status: number;
}

const most = 10_000;

/** Adds a request to a log, which keeps the last ten thousand. */
export function record(log: LogEntry[], at: number, method: string, target: string, status: number): void {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark);
  log.push({ at: new Date(at).toISOString(), method, path, query, status });
  // A block at a time: taking the first of ten thousand on every request would move them all.
  if (log.length >= 2 * most) log.splice(0, log.length - most);
}
