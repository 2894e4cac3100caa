import type { NeutralDocument } from '../../documents/neutral/document';
import type { NeutralAttribute, NeutralMapping } from '../../documents/neutral/model';
import type { CheckOptions } from '../check-options';
import type { Report, RuleInfo } from '../rule';

/** Everything a rule for a neutral mapping may know beside the part it looks at. */
export interface NeutralContext {
  readonly document: NeutralDocument;
  readonly mapping: NeutralMapping;
  readonly options: CheckOptions;
}

/** One check of neutral mappings. One file each, named like its code; it gives what it wants to look at. */
export interface NeutralRule extends RuleInfo {
  readonly checkMapping?: (context: NeutralContext, report: Report) => void;
  /** Once for each entry of `attributes`. */
  readonly checkAttribute?: (attribute: NeutralAttribute, context: NeutralContext, report: Report) => void;
}

/** Whether targets are paths of RingCentral's SCIM user. */
export function isToRingCentral({ mapping }: NeutralContext): boolean {
  return mapping.direction === 'toRingCentral';
}
