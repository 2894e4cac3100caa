import type { RequestJson } from '../plan-format';
import { sendingLead } from '../sending-words';
import { printable } from '../style';
import { hasSecret, headerPieces } from './placeholder';

type WrittenRequest = Pick<RequestJson, 'method' | 'url' | 'headers' | 'body' | 'parameter' | 'call'> &
  Partial<Pick<RequestJson, 'sent'>>;

/** The variable that a request takes the token from. */
const TOKEN = 'token';

/**
 * Requests as an `.http` file, which REST clients of editors send one by one (three number signs stand between two). The
 * token is a variable whose value the reader puts in.
 */
export function asHttp(requests: readonly WrittenRequest[]): string {
  const needsToken = requests.some(({ headers }) => hasSecret(headers));
  const blocks = requests.map(asBlock);
  return `${[...(needsToken ? [`@${TOKEN} = put your access token here\n`] : []), ...blocks].join('\n')}`;
}

function asBlock({ method, url, headers, body, parameter, call, sent = true }: WrittenRequest): string {
  const lines = [
    `### ${sendingLead(sent)}${printable(`${parameter} ${call}`).trim()}`,
    `${printable(method)} ${printable(url)}`,
    ...Object.entries(headers).map(([name, value]) => `${printable(name)}: ${header(printable(value))}`),
    ...(body === null ? [] : ['', separated(body)]),
  ];
  return `${lines.join('\n')}\n`;
}

function header(value: string): string {
  return headerPieces(value)
    .map((piece) => ('text' in piece ? piece.text : `{{${TOKEN}}}`))
    .join('');
}

/** A line that looks like the mark between two requests would end this one; JSON has none. */
function separated(body: string): string {
  return body.replace(/^#{3}/gm, ' ###');
}
