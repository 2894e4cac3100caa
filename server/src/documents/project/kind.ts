/** The file that says which mapping goes with which people, account and settings (docs/project-file.md). */
export type ProjectKind = 'project/project';

/** How the file is named; it holds for its folder and those below. */
export const PROJECT_FILE = 'ringcentral-provisioning.json';

/** The version of the format that is read. */
export const PROJECT_VERSION = 1;

/** What stands in the place of a mapping for JumpCloud, whose mapping is in no file. */
export const JUMPCLOUD_WORD = 'jumpcloud';
