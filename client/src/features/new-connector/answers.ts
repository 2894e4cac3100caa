import type * as vscode from 'vscode';
import type { ConnectorOptions } from '../../../../server/src/scaffold/saviynt/options';
import type { BACK } from './ask';

/** What a person answered so far. */
export interface Answers {
  readonly options: ConnectorOptions;
  readonly folder: vscode.Uri | undefined;
  /** Names of files in the folder that may be replaced. */
  readonly replaced: readonly string[];
}

/** The answers with that of one step, or the way out of the step. */
export type Stepped = Answers | typeof BACK | undefined;
