/** What an archive may cost. Each limit holds for what the archive says of itself and for what comes out of it. */
export interface ArchiveLimits {
  readonly maxArchiveBytes: number;
  /** Folders count as well. */
  readonly maxEntries: number;
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  /** How many times larger than packed a member may be, from {@link ratioFromBytes} on. */
  readonly maxRatio: number;
  /** Below it a high ratio is harmless: a few blanks more. */
  readonly ratioFromBytes: number;
}

const MB = 1024 * 1024;

/**
 * Public transport packages have 2 members, 12 to 200 KB of text, and are packed 3 to 12 times. Deflate cannot exceed
 * 1032 (RFC 1951 §3.2.5: 258 bytes from two bits), which only made-up data comes near.
 */
export const DEFAULT_LIMITS: ArchiveLimits = {
  maxArchiveBytes: 32 * MB,
  maxEntries: 1000,
  maxEntryBytes: 16 * MB,
  maxTotalBytes: 64 * MB,
  maxRatio: 200,
  ratioFromBytes: MB,
};
