import { type JsonDocument, parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import type { ExpressionSlot } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { Memo } from '../memo';
import type { JumpCloudKind, Recognised } from './kind';
import { JumpCloudApplication, JumpCloudUser } from './model';
import { mayBeJumpCloud, recogniseJumpCloud } from './recognise';

/** One file of JumpCloud, read into a model. JumpCloud has no expressions. */
export class JumpCloudDocument implements MappingDocument {
  readonly provider = 'jumpcloud';
  readonly kind: JumpCloudKind;
  readonly expressions: readonly ExpressionSlot[] = [];
  /** What layers above have worked out from this version of the file. */
  readonly memo: Memo<JumpCloudDocument> = new Memo<JumpCloudDocument>(this);
  readonly users: readonly JumpCloudUser[];
  readonly applications: readonly JumpCloudApplication[];

  constructor(
    readonly uri: string,
    readonly text: EmbeddedText,
    readonly json: JsonDocument,
    private readonly recognised: Recognised,
  ) {
    const { kind, nodes } = recognised;
    this.kind = kind;
    this.users = kind === 'jumpcloud/users' ? nodes.map((node) => new JumpCloudUser(node)) : [];
    this.applications = kind === 'jumpcloud/application' ? nodes.map((node) => new JumpCloudApplication(node)) : [];
  }

  /** The objects of its kind. */
  get nodes(): Recognised['nodes'] {
    return this.recognised.nodes;
  }
}

/**
 * Reads a file of JumpCloud by its shape; undefined when it is none.
 * @param uri any URI or path
 */
export function readJumpCloudDocument(uri: string, content: string): JumpCloudDocument | undefined {
  if (!mayBeJumpCloud(content)) return undefined;
  const json = parseJson(content);
  const recognised = recogniseJumpCloud(uri, json.root);
  return recognised && new JumpCloudDocument(uri, EmbeddedText.file(content), json, recognised);
}
