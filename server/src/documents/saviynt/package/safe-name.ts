/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file or folder name for a name somebody else chose: no separators, nothing hidden, nothing that a file system refuses.
 * @param name any text
 */
export function safeName(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} ._()@+-]/gu, '_')
    .slice(0, 100)
    .replace(/^[. ]+/, '')
    .replace(/[. ]$/, '_');
  if (plain === '') return '_';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}

/** Gives out names so that none comes twice, in any letter case. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  /** @param extension kept at the end, such as `.json`; '' for folders */
  take(stem: string, extension = ''): string {
    for (let count = 1; ; count++) {
      const name = `${stem}${count === 1 ? '' : ` (${count})`}${extension}`;
      const key = name.normalize('NFC').toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}
