/**
 * `userName eq "ann@corp.example"`, the search of most identity providers for a person (RFC 7644 §3.4.2.2), before it is
 * a text: a plan asks it of everybody, and nobody needs the text written and read again.
 */
export class UserLookup {
  private constructor(readonly userName: string) {}

  /** @returns undefined for a name that does not stand in a filter as it is (RFC 8259 §7): quotes, backslashes, controls */
  static of(userName: string): UserLookup | undefined {
    for (let i = 0; i < userName.length; i++) {
      const code = userName.charCodeAt(i);
      if (code < 0x20 || code === 0x22 || code === 0x5c) return undefined;
    }
    return new UserLookup(userName);
  }

  /** The filter. */
  toString(): string {
    return `userName eq "${this.userName}"`;
  }
}
