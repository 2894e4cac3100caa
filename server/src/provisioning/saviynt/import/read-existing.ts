import { isObject } from '../../../json/value';
import { readCsv } from '../../users/csv';
import { objectLines } from '../../users/object-lines';
import type { ExistingAccount } from './existing';
import type { RowStatus } from './status';

export interface ExistingProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
}

export interface ExistingAccounts {
  readonly accounts: readonly ExistingAccount[];
  readonly problems: readonly ExistingProblem[];
}

/**
 * Reads the accounts Saviynt has, as CSV (RFC 4180) or as a JSON list of objects with accountID, name and status; other
 * columns are not used. Never throws: what could not be read is in `problems`.
 * @param fileName tells JSON from CSV where its extension does; else the first character does
 */
export function readExistingAccounts(fileName: string, text: string): ExistingAccounts {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const isJson = /\.json$/i.test(fileName) || (!/\.(csv|tsv)$/i.test(fileName) && /^\s*[[{]/.test(content));
  const { accounts, problems } = isJson ? readJson(content) : readCsvAccounts(content);
  const nameless = accounts.find(({ accountID, name }) => accountID === '' && name === '');
  const odd = accounts.find(({ status }) => status === 'unknown');
  const more: ExistingProblem[] = [];
  if (accounts.length === 0 && problems.length === 0)
    more.push({ severity: 'error', message: 'The file holds no accounts.' });
  if (nameless !== undefined)
    more.push(at(nameless, 'This account has neither accountID nor name, so it counts as missing in every import.'));
  if (odd !== undefined)
    more.push(at(odd, "This status is none of Saviynt's that we know; the account is taken to be active."));
  return { accounts, problems: [...problems, ...more] };
}

function at({ line }: ExistingAccount, message: string): ExistingProblem {
  return { severity: 'warning', message, ...(line === undefined ? {} : { line }) };
}

function readCsvAccounts(text: string): ExistingAccounts {
  const { rows, problem } = readCsv(text);
  const [header, ...lines] = rows;
  const problems: ExistingProblem[] =
    problem === undefined ? [] : [{ severity: 'error', message: problem.message, line: problem.line }];
  const names = header?.fields.map(({ value }) => columnName(value)) ?? [];
  if (header !== undefined && !names.includes('accountid') && !names.includes('name'))
    problems.push({
      severity: 'error',
      message: 'The file has neither a column accountID nor a column name.',
      line: 1,
    });
  const accounts = lines.map(({ fields, line }) => {
    const field = (name: string) => fields[names.indexOf(name)]?.value;
    return toAccount(field('accountid'), field('name'), field('status'), line);
  });
  return { accounts, problems };
}

function readJson(text: string): ExistingAccounts {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { accounts: [], problems: [{ severity: 'error', message: 'The file is not JSON.' }] };
  }
  const inside = isObject(value) ? Object.values(value).find(Array.isArray) : undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : (inside ?? []);
  const lines = objectLines(text, inside === undefined ? 1 : 2);
  const accounts = list.filter(isObject).map((record, index) => {
    const fields = new Map(Object.entries(record).map(([key, one]) => [columnName(key), one]));
    return toAccount(fields.get('accountid'), fields.get('name'), fields.get('status'), lines[index] ?? 1);
  });
  return { accounts, problems: [] };
}

function columnName(text: string): string {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
  return name === 'accountname' ? 'name' : name;
}

function toAccount(accountID: unknown, name: unknown, status: unknown, line: number): ExistingAccount {
  return { accountID: textOf(accountID), name: textOf(name), status: statusOf(textOf(status)), line };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Saviynt's account statuses: 1 and 3 active, 2 and 4 inactive, and the words (public SDK of EIC and forum). */
function statusOf(text: string): RowStatus {
  switch (text.toLowerCase()) {
    case '':
    case '1':
    case '3':
    case 'active':
    case 'manually provisioned':
      return 'active';
    case '2':
    case '4':
    case 'inactive':
    case 'manually suspended':
    case 'suspended from import service':
      return 'inactive';
    default:
      return 'unknown';
  }
}
