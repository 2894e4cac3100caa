import type { JumpCloudDocument } from '../../documents/jumpcloud/document';
import type { JumpCloudApplication, JumpCloudUser } from '../../documents/jumpcloud/model';
import type { CheckOptions } from '../check-options';
import type { Report, RuleInfo } from '../rule';

/** Everything a rule for a file of JumpCloud may know beside the part it looks at. */
export interface JumpCloudContext {
  readonly document: JumpCloudDocument;
  readonly options: CheckOptions;
}

/** One check of JumpCloud's files. One file each, named like its code; it gives what it wants to look at. */
export interface JumpCloudRule extends RuleInfo {
  readonly checkDocument?: (context: JumpCloudContext, report: Report) => void;
  readonly checkUser?: (user: JumpCloudUser, context: JumpCloudContext, report: Report) => void;
  readonly checkApplication?: (application: JumpCloudApplication, context: JumpCloudContext, report: Report) => void;
}
