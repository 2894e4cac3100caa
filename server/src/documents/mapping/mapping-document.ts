import type { JsonDocument } from '../../json/parse';
import type { EmbeddedText } from '../../text/embedded-text';
import type { EntraKind } from '../entra/kind';
import type { ExpressionSlot } from '../expression-slot';
import type { JumpCloudKind } from '../jumpcloud/kind';
import type { NeutralKind } from '../neutral/kind';
import type { OktaKind } from '../okta/kind';
import type { ProjectKind } from '../project/kind';

/** What a mapping file is, by its name in the vendor's API. */
export type MappingKind = OktaKind | EntraKind | JumpCloudKind | NeutralKind | ProjectKind;

/** One file that says which attribute of the target gets the value of which expression. */
export interface MappingDocument {
  readonly provider: 'okta' | 'entra' | 'jumpcloud' | 'neutral' | 'project';
  readonly kind: MappingKind;
  readonly uri: string;
  readonly text: EmbeddedText;
  readonly json: JsonDocument;
  /** In the order of the file. The target of each is the attribute it fills. */
  readonly expressions: readonly ExpressionSlot[];
}
