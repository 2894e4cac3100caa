import type { OptionOwner } from './options';

/** A person of a people file, as far as a project file can name them. */
export interface SurveyedPerson {
  /** From 1. */
  readonly line: number;
  readonly title: string;
  /** What `person` may say: user name and e-mail addresses, as the file has them. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** By the name of the column; texts as they would stand in a CSV file. */
  readonly values: ReadonlyMap<string, string>;
}

/** The people of a file. */
export interface SurveyedPeople {
  readonly people: readonly SurveyedPerson[];
  readonly columns: readonly string[];
  /** False when something of the file could not be read: then who is missing may be in that part. */
  readonly isWhole: boolean;
}

/** What lies where a path of a project file leads. */
export interface SurveyedPlace {
  /** `unknown`: it cannot be looked at from here. */
  readonly kind: 'file' | 'folder' | 'missing' | 'unknown';
  /** Names beside it, where it is missing: one of them was probably meant. */
  readonly beside?: readonly string[];
}

/** What a mapping of the project is, where its files could be read. */
export interface SurveyedMapping {
  /** Undefined when nothing at the path is a mapping, or it cannot be told. */
  readonly provider?: OptionOwner;
  /** Why there is no preview of it; undefined when there is one, or it cannot be told. */
  readonly problem?: string;
  readonly people?: SurveyedPeople;
  /** Why its account is no snapshot; undefined when it is one, or it cannot be told. */
  readonly accountProblem?: string;
  /** The same of its earlier snapshot. */
  readonly previousProblem?: string;
}

/** What was learned of the files around a project file. */
export interface ProjectSurvey {
  /** URI of the folder that no path may leave, with `/` at the end. */
  readonly root: string;
  /** By the URI a path leads to. */
  readonly places: ReadonlyMap<string, SurveyedPlace>;
  /** In the order of `mappings`. */
  readonly mappings: readonly SurveyedMapping[];
  /** Files and folders (with `/` at the end) a path could name, relative to the project file. */
  readonly files: readonly string[];
}
