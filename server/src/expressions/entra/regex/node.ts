/** A .NET pattern as a tree. Letters that differ in case under `(?i)` have become classes already. */
export type RegexNode =
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly items: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: RegexNode;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'capture'; readonly body: RegexNode; readonly group: CaptureGroup }
  | { readonly kind: 'group'; readonly body: RegexNode }
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | { readonly kind: 'look'; readonly body: RegexNode; readonly ahead: boolean; readonly negative: boolean }
  | { readonly kind: 'back'; readonly group: string }
  /** One character of a set, as ECMAScript source. */
  | { readonly kind: 'set'; readonly source: string }
  /** An assertion without width, as ECMAScript source. */
  | { readonly kind: 'assertion'; readonly source: string };

export interface CaptureGroup {
  /** undefined for an unnamed group. */
  readonly name: string | undefined;
  /** The name in the ECMAScript pattern. */
  readonly id: string;
}

/** Options that a pattern can set inline. */
export interface InlineOptions {
  /** `i` */
  readonly ignoreCase: boolean;
  /** `m` */
  readonly multiline: boolean;
  /** `s` */
  readonly singleline: boolean;
  /** `n` */
  readonly explicitCapture: boolean;
  /** `x` */
  readonly ignoreWhitespace: boolean;
}

export const noOptions: InlineOptions = {
  ignoreCase: false,
  multiline: false,
  singleline: false,
  explicitCapture: false,
  ignoreWhitespace: false,
};

/** Thrown inside this folder for a construct that ECMAScript cannot express; becomes an Unknown at its edge. */
export class Unsupported {
  constructor(readonly reason: string) {}
}
