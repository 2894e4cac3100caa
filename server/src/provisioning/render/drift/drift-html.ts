import type { AccountDrift, DriftedUser } from '../../drift/drift';
import { text } from '../html/text';
import { DRIFT_SYMBOLS, driftedValueText, driftLine } from './drift-words';

/** The class that colours a symbol, as for the actions of a plan. */
const CLASSES: Readonly<Record<DriftedUser['kind'], string>> = {
  changed: 'update',
  added: 'create',
  removed: 'remove',
};

/** The drift of the account as a section of the page, in pieces. */
export function* driftAsHtml(drift: AccountDrift): Generator<string> {
  const { users, notes } = drift;
  yield `<section id="drift" aria-labelledby="drift-title">\n<h2 id="drift-title">Drift</h2>\n<p>${text(driftLine(drift))}</p>\n`;
  for (const note of notes) yield `<p>${text(note)}</p>\n`;
  if (users.length > 0) yield '<details><summary>Who it is</summary>\n<ul>\n';
  for (const { kind, title, userName, values } of users) {
    const changes = values.map((value) => `<li><code>${text(driftedValueText(value))}</code></li>`).join('');
    yield `<li><code class="${CLASSES[kind]}">${DRIFT_SYMBOLS[kind]} ${kind}</code> ${text(title)} <span class="soft">${text(userName)}</span>${changes === '' ? '' : `<ul>${changes}</ul>`}</li>\n`;
  }
  yield users.length > 0 ? '</ul>\n</details>\n</section>\n' : '</section>\n';
}
