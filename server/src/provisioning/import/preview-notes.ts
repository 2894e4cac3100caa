import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { ImportInput } from './import-input';
import type { SectionRun } from './run-calls';

export interface NoteFacts {
  readonly input: ImportInput;
  readonly parameter: SaviyntParameter;
  readonly sections: readonly SectionRun[];
  readonly existing: number;
}

/** What a person should know about how the preview came about, one or two sentences each. */
export function importNotes({ input, parameter, sections, existing }: NoteFacts): readonly string[] {
  const { account } = input;
  const notes: string[] = [];
  const hosts = new Set(
    sections.flatMap(({ runs }) => runs).flatMap(({ pages }) => pages.map(({ read }) => hostOf(read.url))),
  );
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
  if (sections.length > 1 && sections.some(({ type, runs }) => type !== '' && runs.some(({ failed }) => failed)))
    notes.push('RingCentral has no entitlements in SCIM: it knows Users only, no Groups.');
  for (const name of ['acctEntParams', 'entOwnerParams', 'entMappingParams'])
    if (parameter.object?.get(name) !== undefined) notes.push(`"${name}" is not part of this preview.`);
  return notes;
}

function hostOf(url: string): string {
  return /^\s*https?:\/\/([^/?#\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}
