import { JUMPCLOUD_WORD } from '../../../documents/project/kind';
import type { ProjectSurvey } from '../../../documents/project/survey';
import type { Draft } from '../completion';

/** What each path usually names, the likeliest first. */
const KINDS = {
  mapping: [/\.(?:profile-mapping|synchronization-schema|ringcentral-mapping)\.json$/, /\/$/, /\.zip$/i, /\.jsonc?$/i],
  people: [/\.csv$/i, /\.(?:ndjson|jsonl|tsv)$/i, /users[^/]*\.json$/i, /\.json$/i],
  account: [/account[^/]*\.json$/i, /\.json$/i],
  previousSnapshot: [/account[^/]*\.json$/i, /\.json$/i],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

/** A member whose value is a path. */
export type PathMember = keyof typeof KINDS;

export function isPathMember(name: unknown): name is PathMember {
  return typeof name === 'string' && Object.hasOwn(KINDS, name);
}

/** The files and folders of the open folder that a path could mean. */
export function pathDrafts(key: PathMember, survey: ProjectSurvey | undefined): readonly Draft[] {
  const files = (survey?.files ?? []).flatMap((path): readonly Draft[] => {
    const kind = KINDS[key].findIndex((pattern) => pattern.test(path));
    const name = path.replace(/\/$/, '');
    if (kind < 0) return [];
    return [
      {
        label: name,
        kind: 'value',
        detail: path === name ? 'file' : 'folder',
        insertion: [JSON.stringify(name)],
        rank: kind,
      },
    ];
  });
  if (key !== 'mapping') return files;
  const documentation = 'The mapping of JumpCloud, which is in no file.';
  return [
    ...files,
    { label: JUMPCLOUD_WORD, kind: 'value', documentation, insertion: [`"${JUMPCLOUD_WORD}"`], rank: 9 },
  ];
}
