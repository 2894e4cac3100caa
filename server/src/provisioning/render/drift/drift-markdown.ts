import type { AccountDrift } from '../../drift/drift';
import { inertCode, inertText } from '../markdown/inert';
import { DRIFT_SYMBOLS, driftedValueText, driftLine } from './drift-words';

/** A comment on a pull request has room for so many. */
const MOST = 20;

/** The drift of the account, folded away as in details of GitHub and GitLab. */
export function driftAsMarkdown(drift: AccountDrift): string {
  const { users, notes } = drift;
  if (users.length === 0) return `\n${inertText(driftLine(drift))}\n`;
  const others = users.length - MOST;
  return [
    '',
    `<details><summary>${inertText(driftLine(drift))}</summary>`,
    '',
    ...notes.map((note) => `- ${inertText(note)}`),
    ...users
      .slice(0, MOST)
      .flatMap(({ kind, title, userName, values }) => [
        `- ${DRIFT_SYMBOLS[kind] === '~' ? 'changed' : kind}: ${inertCode(title)} ${inertCode(userName)}`,
        ...values.map((value) => `  - ${inertCode(driftedValueText(value))}`),
      ]),
    ...(others > 0 ? [`- and ${others} more`] : []),
    '',
    '</details>',
    '',
  ].join('\n');
}
