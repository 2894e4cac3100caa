export function findSecrets(
  folder: string,
  secrets: readonly string[],
  leftOut?: readonly string[],
): { readonly files: number; readonly found: readonly string[] };

export function findIssuedTokens(
  folder: string,
  leftOut?: readonly string[],
): { readonly files: number; readonly found: readonly string[] };
