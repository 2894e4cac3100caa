/** How text that spans lines is broken: not at all inside a string, where a line break would be `\n`. */
export type Layout = 'lines' | 'one line';

/** What stands before a member that is `depth` levels deep. */
export function lineBreak(layout: Layout, depth: number): string {
  return layout === 'lines' ? `\n${'\t'.repeat(depth)}` : '';
}
