/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file or folder name for a name somebody else chose: no separators, nothing hidden, nothing that a file system refuses.
 * @param name any text
 */
export function safeName(name: string): string {
  const plain = shortened(name)
    .replace(/[^\p{L}\p{N} ._()@+-]/gu, '_')
    .replace(/^[. ]+/, '')
    .replace(/[. ]$/, '_');
  if (plain === '') return '_';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}

/** File systems take 255 bytes of a name; what is added to this one needs some of them. */
const MAX_BYTES = 200;

/** As much of a text as fits, in whole characters. */
function shortened(text: string): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(MAX_BYTES));
  return text.slice(0, Math.min(read, 100));
}

/** Gives out names so that none comes twice, in any letter case. */
export class UniqueNames {
  private readonly taken = new Set<string>();
  /** How often each name was asked for: counting from one each time would take minutes in a made-up package. */
  private readonly counts = new Map<string, number>();

  /** @param extension kept at the end, such as `.json`; '' for folders */
  take(stem: string, extension = ''): string {
    const wanted = keyOf(`${stem}${extension}`);
    for (let count = (this.counts.get(wanted) ?? 0) + 1; ; count++) {
      const name = `${stem}${count === 1 ? '' : ` (${count})`}${extension}`;
      const key = keyOf(name);
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      this.counts.set(wanted, count);
      return name;
    }
  }
}

/** Equal for names that a file system may take for one. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
