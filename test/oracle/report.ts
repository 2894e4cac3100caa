/** How one case came out. */
export interface Comparison {
  readonly text: string;
  readonly kind: 'same' | 'different' | 'unknown';
  /** What groups it with others: the kind of difference, or the reason of an unknown. */
  readonly group: string;
  readonly engine: string;
  readonly ours: string;
}

export interface Summary {
  readonly language: string;
  readonly total: number;
  readonly decided: number;
  readonly same: number;
  readonly unknown: number;
  /** Of the decided cases, in per cent. */
  readonly agreement: number;
}

const examplesEach = 5;

/** Counts, and writes each kind of difference with its smallest examples. */
export function summarize(
  language: string,
  comparisons: readonly Comparison[],
  write: (line: string) => void,
  all = false,
): Summary {
  const total = comparisons.length;
  const same = comparisons.filter(({ kind }) => kind === 'same').length;
  const unknown = comparisons.filter(({ kind }) => kind === 'unknown').length;
  const decided = total - unknown;
  const agreement = decided === 0 ? 0 : (100 * same) / decided;
  write(
    `${language}: ${agreement.toFixed(2)} % of ${decided} decided cases agree (${decided - same} differ); ${unknown} of ${total} unknown (${((100 * unknown) / total).toFixed(2)} %)`,
  );
  for (const kind of ['different', 'unknown'] as const) {
    const groups = new Map<string, Comparison[]>();
    for (const one of comparisons) {
      if (one.kind !== kind) continue;
      const members = groups.get(one.group);
      if (members === undefined) groups.set(one.group, [one]);
      else members.push(one);
    }
    for (const [group, members] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
      write(`  ${kind === 'unknown' ? 'unknown: ' : ''}${group}  (${members.length})`);
      const smallest = [...members].sort((a, b) => a.text.length - b.text.length);
      for (const { text, engine, ours } of smallest.slice(0, all ? undefined : kind === 'unknown' ? 2 : examplesEach)) {
        write(`      ${JSON.stringify(text)}`);
        if (kind === 'different') write(`          engine ${shown(engine)}   ours ${shown(ours)}`);
      }
    }
  }
  return { language, total, decided, same, unknown, agreement };
}

const shown = (text: string): string => JSON.stringify(text.length > 160 ? `${text.slice(0, 159)}…` : text);
