/** What stands for a secret in the headers of a plan. */
const MASK = '***';

/** A piece of a header's value: text, or the place of a secret that only the reader has. */
export type HeaderPiece = { readonly text: string } | { readonly secret: true };

/** The value of a header cut at its secrets: `Bearer ***` is the text `Bearer ` and a secret. */
export function headerPieces(value: string): readonly HeaderPiece[] {
  return value
    .split(MASK)
    .flatMap((text, index): readonly HeaderPiece[] => [...(index === 0 ? [] : [{ secret: true } as const]), { text }])
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** Whether a request has a secret that its reader must put in. */
export function hasSecret(headers: Readonly<Record<string, string>>): boolean {
  return Object.values(headers).some((value) => value.includes(MASK));
}
