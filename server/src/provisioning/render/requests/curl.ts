import type { RequestJson } from '../plan-format';
import { printable } from '../style';
import { headerPieces } from './placeholder';

/** The shell variable that a command takes the token from. */
export const TOKEN_VARIABLE = 'RINGCENTRAL_TOKEN';

/** What a terminal acts on when it is pasted, unlike line ends and tabs. */
const CONTROL = /[^\P{Cc}\n\t]/u;

/**
 * The request as a command for curl in bash or zsh. The token is taken from a variable, never written; the body goes as it
 * is, byte for byte, and nothing of it is run or expanded by the shell.
 */
export function asCurl({
  method,
  url,
  headers,
  body,
}: Pick<RequestJson, 'method' | 'url' | 'headers' | 'body'>): string {
  const parts = [
    `curl --request ${quoted(printable(method))} ${quoted(printable(url))}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${header(printable(name), printable(value))}`),
    ...(body === null ? [] : [`--data-binary ${quoted(body)}`]),
  ];
  return `${parts.join(' \\\n  ')}\n`;
}

function header(name: string, value: string): string {
  const pieces = headerPieces(value).map((piece) => ('text' in piece ? quoted(piece.text) : `"$${TOKEN_VARIABLE}"`));
  return `${quoted(`${name}: `)}${pieces.join('')}`;
}

/** One word of a POSIX shell; with characters that steer a terminal, the `$'…'` of bash, zsh and POSIX 2024. */
function quoted(text: string): string {
  if (!CONTROL.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `$'${escaped}'`;
}
