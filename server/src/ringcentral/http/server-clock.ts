/** How far a server's clock is from ours. */
export interface ClockSkew {
  /** Milliseconds that the server is ahead of this machine; negative when it is behind. */
  readonly aheadMs: number;
  /** The truth is at most this far off, in milliseconds: Date has whole seconds, and the answer took its time. */
  readonly uncertaintyMs: number;
}

/** Reads the Date header (RFC 9110 §6.6.1) in milliseconds since 1970; undefined when it is absent or none. */
export function readDate(headers: Headers): number | undefined {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Learns the server's clock from the Date headers of its answers; the quickest answer knows best. */
export class ServerClock {
  #skew: ClockSkew | undefined;

  get skew(): ClockSkew | undefined {
    return this.#skew;
  }

  /** @param date the Date header @param sentAt when the request went out @param receivedAt when its headers came; milliseconds */
  answered(date: number | undefined, sentAt: number, receivedAt: number): void {
    if (date === undefined) return;
    const roundTrip = Math.max(0, receivedAt - sentAt);
    const uncertaintyMs = 500 + roundTrip / 2;
    if (this.#skew !== undefined && this.#skew.uncertaintyMs <= uncertaintyMs) return;
    // The header drops the fraction of the second: half a second is its middle.
    this.#skew = { aheadMs: date + 500 - (sentAt + roundTrip / 2), uncertaintyMs };
  }
}
