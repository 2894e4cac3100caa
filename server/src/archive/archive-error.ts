/** Why an archive is not read. The message names the member, what is wrong with it and what to do; made to be shown. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** @param member the member it is about, by its whole name; undefined when it is about the archive */
  constructor(
    message: string,
    readonly member?: string,
  ) {
    super(message);
  }
}
