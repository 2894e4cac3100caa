import { type ProvisioningDocument, readDocument } from '../documents/document';
import type { OktaDocument } from '../documents/okta/document';
import type { SaviyntDocument } from '../documents/saviynt/document';
import { LineIndex } from '../text/line-index';
import { fingerprint } from './fingerprint';

/** One version of one file, open in the editor or read from beside one. Everything is computed at first use and kept. */
export class OpenDocument {
  private known: { readonly document: ProvisioningDocument | undefined } | undefined;
  private index: LineIndex | undefined;
  private mark: string | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    /** The client's version; null when the file is not open. */
    readonly version: number | null,
    readonly text: string,
  ) {}

  /** Undefined when the file is none of ours; then no handler says anything about it. */
  get recognised(): ProvisioningDocument | undefined {
    this.known ??= { document: readDocument(this.uri, this.text) };
    return this.known.document;
  }

  /** The document if it takes part in a connector, which may reach over several files. */
  get saviynt(): SaviyntDocument | undefined {
    return this.recognised?.provider === 'saviynt' ? this.recognised : undefined;
  }

  /** The document if it is one of Okta, whose mappings and schemas belong together. */
  get okta(): OktaDocument | undefined {
    return this.recognised?.provider === 'okta' ? this.recognised : undefined;
  }

  get lines(): LineIndex {
    this.index ??= new LineIndex(this.text);
    return this.index;
  }

  /** Equal for equal texts. */
  get fingerprint(): string {
    this.mark ??= fingerprint(this.text);
    return this.mark;
  }
}
