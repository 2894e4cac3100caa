import type { Paint } from '../../../text/paint';
import type { AccountDrift } from '../../drift/drift';
import { printable } from '../style';
import { DRIFT_SYMBOLS, driftedValueText, driftLine } from './drift-words';

/** So many users are listed unless everything is asked for. */
const MOST = 20;

/**
 * The drift of the account as lines of text.
 * @param options `full`: everybody, however many; `wayToAll`: how the reader gets them all, where they can
 */
export function driftTextLines(
  drift: AccountDrift,
  paint: Paint,
  { full, wayToAll }: { readonly full: boolean; readonly wayToAll?: string | undefined },
): readonly string[] {
  const { users, notes } = drift;
  const listed = full ? users : users.slice(0, MOST);
  const others = users.length - listed.length;
  return [
    '',
    paint('bold', driftLine(drift)),
    ...notes.map((note) => `Note: ${printable(note)}`),
    ...listed.flatMap(({ kind, title, userName, values }) => [
      `${DRIFT_SYMBOLS[kind]} ${printable(title)}  ${paint('dim', printable(userName))}`,
      ...values.map((value) => `    ${printable(driftedValueText(value))}`),
    ]),
    ...(others > 0 ? [paint('dim', `and ${others} more${wayToAll === undefined ? '' : `; ${wayToAll}`}`)] : []),
  ];
}
