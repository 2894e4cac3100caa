/**
 * The last part of a member's name. Saviynt's own packages hold members in folders and under absolute paths
 * (`C:/saviynt_conf/…`), so a name is only ever compared, never used as a path.
 */
export function baseNameOf(memberName: string): string {
  return memberName.slice(Math.max(memberName.lastIndexOf('/'), memberName.lastIndexOf('\\')) + 1);
}

/** What macOS and other tools add by themselves and nobody means: `__MACOSX/…`, `.DS_Store`, `Thumbs.db`. */
export function isClutter(memberName: string): boolean {
  const base = baseNameOf(memberName);
  return base.startsWith('.') || /^thumbs\.db$/i.test(base) || /(^|[/\\])__MACOSX[/\\]/.test(memberName);
}

/** A name as it can be shown in one line, however it was made. */
export function shownName(memberName: string): string {
  const printable = memberName.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
  return printable.length > 120 ? `${printable.slice(0, 119)}…` : printable;
}
