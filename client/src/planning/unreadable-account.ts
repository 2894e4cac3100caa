/** The account of a plan cannot be read; the message is for a person. Another account might do. */
export class UnreadableAccount extends Error {
  override readonly name = 'UnreadableAccount';
}

/** Says of what goes wrong while `read` reads an account that it is the account. @throws {UnreadableAccount} */
export function readingAccount<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnreadableAccount(error instanceof Error ? error.message : String(error));
  }
}
