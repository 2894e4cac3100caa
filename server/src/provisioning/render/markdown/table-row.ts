import type { AttributeJson, EntryJson } from '../plan-format';
import { SYMBOLS, shownValue } from '../style';
import { inertCode, inertText } from './inert';

/** So many attributes of one person stand in the table; the others are in the details. */
const MAX_CHANGES = 8;
/** A value longer than this is cut in the table; the details have it whole. */
const MAX_VALUE = 120;

/** One person as a row of the table, with its line break. */
export function tableRow(entry: EntryJson): string {
  const { action, attempted, title, userName, line } = entry;
  const what = attempted === null || attempted === action ? action : `${attempted} ${action}`;
  const name = userName === '' || userName === title ? '' : `<br>${inertCode(clipped(userName))}`;
  return `| ${inertCode(SYMBOLS[action])} ${what} | ${inertCode(clipped(title))}${name} (line ${line}) | ${whatHappens(entry)} |\n`;
}

function whatHappens({ action, reason, notes, attributes }: EntryJson): string {
  const lines: string[] = [];
  if (reason !== null) lines.push(inertText(reason));
  else if (action === 'update' || action === 'enable') {
    lines.push(...attributes.slice(0, MAX_CHANGES).map(changeOf));
    if (attributes.length > MAX_CHANGES) lines.push(`and ${attributes.length - MAX_CHANGES} more attributes`);
  }
  lines.push(...notes.map(inertText));
  return lines.join('<br>');
}

/** `title: Engineer → Lead` */
function changeOf({ path, before, after }: AttributeJson): string {
  return `${inertCode(path)}: ${inertCode(clipped(shownValue(before)))} → ${inertCode(clipped(shownValue(after)))}`;
}

function clipped(text: string): string {
  const characters = [...text];
  return characters.length <= MAX_VALUE ? text : `${characters.slice(0, MAX_VALUE).join('')}…`;
}
