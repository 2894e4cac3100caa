/** The files of samples/okta that are spoiled. */
export const OUT = 'ringcentral.profile-mapping.json';
export const IN = 'ringcentral-import.profile-mapping.json';
export const APP = 'ringcentral.app-user-schema.json';
export const USER = 'user-schema.json';
export const USERS = 'users.json';
export const APP_USERS = 'ringcentral.app-users.json';

/** One defect in a folder of good files: what is written in the place of what, what is found, and at which text. */
export interface Defect {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: string;
  /** The text that is underlined, of the file that is changed or of another one. */
  readonly at: string;
  readonly in?: string;
  /** Whether the first fix makes the finding go away; false where there is none. */
  readonly fixed: boolean;
  /** Findings that cannot but come with it. */
  readonly with?: readonly string[];
}
