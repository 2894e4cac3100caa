import type { NeutralProvider } from '../documents/neutral/kind';
import type { NeutralDirection, NeutralWhen } from '../documents/neutral/model';
import type { LanguageId } from '../expressions/kit/language';

/** Where a value comes from, without any file around it. */
export type PlainSource =
  | { readonly attribute: string }
  | { readonly constant: string | number | boolean }
  | { readonly expression: string; readonly language: LanguageId };

/** How one attribute is filled. */
export interface PlainAttribute {
  readonly target: string;
  readonly source: PlainSource;
  readonly when?: NeutralWhen;
  readonly matching?: number;
  readonly default?: string | number | boolean;
  readonly notes?: readonly string[];
  /** What the file says, where `source` is a simpler word for it; what it gives is compared with the result. */
  readonly original?: PlainSource;
}

/** A mapping of any provider in the terms of the neutral format. */
export interface PlainMapping {
  readonly provider: NeutralProvider;
  readonly direction: NeutralDirection;
  readonly name?: string;
  readonly scope?: {
    readonly groups?: readonly string[];
    readonly expression?: string;
    readonly language?: LanguageId;
  };
  readonly origin?: { readonly kind: string; readonly file: string; readonly id?: string; readonly name?: string };
  readonly connection?: { readonly administrator: string };
  readonly attributes: readonly PlainAttribute[];
  readonly notes?: readonly string[];
}

/** What a person has to know about a conversion. */
export interface Remark {
  readonly kind: /** Left out, because the other side cannot say it. */
    | 'not-converted'
    /** The same for most people; what it says names the others. */
    | 'differs'
    /** A name that no table translates; it stands as it was. */
    | 'unknown-attribute'
    /** Said elsewhere on the other side. */
    | 'note';
  /** Path of the target; '' for the whole mapping. */
  readonly target: string;
  readonly message: string;
}

/** A mapping that was read, or converted, with what is to be known about it. */
export interface Remarked {
  readonly mapping: PlainMapping;
  readonly remarks: readonly Remark[];
}

/** A file cannot be converted at all; the message says why and what can be done. */
export class ConversionError extends Error {}
