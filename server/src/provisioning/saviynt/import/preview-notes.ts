import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import type { ImportInput } from './import-input';
import type { CallRun } from './import-preview';

export interface NoteFacts {
  readonly input: ImportInput;
  readonly parameter: SaviyntParameter;
  readonly runs: readonly CallRun[];
  readonly existing: number;
}

/** What a person should know about how the preview came about, one or two sentences each. */
export function importNotes({ input, parameter, runs, existing }: NoteFacts): readonly string[] {
  const { account } = input;
  const notes: string[] = [];
  const hosts = new Set(runs.flatMap(({ pages }) => pages.map(({ read }) => hostOf(read.url))));
  hosts.delete(account.name);
  const [host] = hosts;
  if (host !== undefined) {
    const asked = account.isLive ? `${account.name} was read instead` : `${account.name} answered instead`;
    notes.push(
      `The connector asks ${[...hosts].join(' and ')}; ${asked}. The connector's own credentials were not used.`,
    );
  }
  if (input.existing === undefined)
    notes.push(
      `Saviynt is taken to have all ${existing} users of the account. Give its own list of accounts to know better.`,
    );
  if (runs.some(({ section, failed }) => section === 'entitlementParams' && failed))
    notes.push('RingCentral has no entitlements in SCIM: it knows Users only, no Groups.');
  for (const name of ['entOwnerParams', 'entMappingParams'])
    if (parameter.object?.get(name) !== undefined) notes.push(`"${name}" is not part of this preview.`);
  return notes;
}

function hostOf(url: string): string {
  return /^\s*https?:\/\/([^/?#\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}
