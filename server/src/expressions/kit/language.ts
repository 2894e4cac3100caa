import type { Span } from '../../text/span';
import type { Finding } from './finding';
import type { FunctionEntry } from './function-entry';
import type { Scope } from './scope';
import type { Shape } from './shape';
import type { Value, ValueRecord } from './value';

/**
 * One expression language, with one treatment for all: parse with recovery, resolve and type in a scope, evaluate. The
 * editor features, the rules, the command line and the preview know languages only through this. `P` is what a parse
 * gives; nobody outside the language looks into it. Every function is total: no text makes it throw.
 */
export interface ExpressionLanguage<P extends ParsedExpression = ParsedExpression> {
  readonly id: LanguageId;
  /** As its vendor writes it: "Okta Expression Language". */
  readonly name: string;
  /** Every function and method that is known, evaluated or not. */
  readonly functions: readonly FunctionEntry[];
  /** Takes time proportional to the text. Keep the result while the text stays the same. */
  parse(text: string): P;
  /** What is wrong whatever the values are, sorted by place. `target` adds the check of the result. */
  check(parsed: P, scope: Scope, target?: ExpressionTarget): readonly Finding[];
  /** Compiles once; the function is called for each person. */
  compile(parsed: P): (scope: Scope) => Outcome;
  /** What can be written at `offset`; undefined in plain text, where nothing of the language belongs. */
  completions(parsed: P, offset: number, scope: Scope): ExpressionCompletions | undefined;
  symbolAt(parsed: P, offset: number, scope: Scope): ExpressionSymbol | undefined;
  signatureAt(parsed: P, offset: number, scope: Scope): ExpressionSignature | undefined;
  /** Coloured pieces in order, without overlaps. */
  tokens(parsed: P): readonly SemanticToken[];
  /** Every attribute path that is read, each at its full length. */
  references(parsed: P): readonly PathReference[];
  /**
   * How the language writes a value of its own (a date, a decimal) that is part of a result; undefined when that is not
   * known. Without it only plain values have a text.
   */
  textOf?(value: Value): string | undefined;
  /**
   * The expressions that stand in a text, in its order. The three functions about placeholders are there together, in a
   * language whose texts are templates; they are absent where a whole text is one expression.
   */
  placeholders?(parsed: P): readonly Placeholder[];
  /** Compiles once what each placeholder becomes; the function is called for each person. */
  compilePlaceholders?(parsed: P): (scope: Scope) => PlaceholderValues;
  /** Parses what stands within a placeholder, without the signs around it. */
  parseCode?(text: string): P;
  /** The names a text takes from outside; absent in a language without variables of its own, where it is all of them. */
  freeNames?(parsed: P): ReadonlySet<string>;
}

export type LanguageId = 'groovy' | 'okta' | 'entra';

export interface ParsedExpression {
  readonly text: string;
  /** Findings of the parser alone, sorted by place. */
  readonly problems: readonly Finding[];
}

/** An expression in a text, such as `${user.email}`. */
export interface Placeholder {
  /** With the signs around it. */
  readonly span: Span;
  /** Without them. */
  readonly code: Span;
}

/** What the placeholders of a text become for the values of a scope. */
export interface PlaceholderValues {
  /** Those that were evaluated, in order: all of them, or those before the one that fails. */
  readonly values: readonly PlaceholderValue[];
  readonly error?: PlaceholderError;
}

export interface PlaceholderValue {
  /** Of the placeholder, with its signs. */
  readonly span: Span;
  /** May be unknown. */
  readonly value: Value;
  /** What stands in its place in the result. */
  readonly text: string;
}

export interface PlaceholderError {
  readonly message: string;
  /** The whole part of the text that fails: a placeholder, or all of it when no part is to blame. */
  readonly span: Span;
}

/** Where the result goes. */
export interface ExpressionTarget {
  readonly name: string;
  readonly shape: Shape;
}

/** What the real engine would make of an expression with the values of a scope. */
export type Outcome =
  | {
      readonly verdict: 'ok';
      readonly value: Value /** As a person reads it and as text receives it. */;
      readonly text: string;
    }
  | { readonly verdict: 'wrong'; readonly error: EvaluationError }
  | { readonly verdict: 'unknown'; readonly reasons: readonly { readonly span: Span; readonly reason: string }[] };

export interface EvaluationError {
  /** What happened and why, in one or two sentences. */
  readonly message: string;
  readonly span: Span;
  /** The engine's own name for it: a Java class (`java.lang.NullPointerException`), a Spring code (`EL1030E`). */
  readonly exception?: string;
}

export interface ExpressionCompletions {
  /** The name that is there already; it is replaced whole. */
  readonly span: Span;
  /** The part of it before the cursor. */
  readonly typed: string;
  readonly items: readonly ExpressionCompletion[];
}

export interface ExpressionCompletion {
  readonly label: string;
  readonly kind: 'binding' | 'property' | 'function' | 'method' | 'value' | 'keyword';
  /** One line: the type or the signature. */
  readonly detail: string;
  readonly documentation?: string;
  /**
   * The text to insert, with `$1` or `${1:default}` … at the places to fill and `$0` at the end, and a backslash before a
   * `$`, `}` or backslash that is meant; absent when it is the label.
   */
  readonly snippet?: string;
  /** Lower comes first. */
  readonly rank: number;
  readonly deprecated?: boolean;
}

/** What the name under the cursor stands for. */
export interface ExpressionSymbol {
  readonly kind: 'binding' | 'property' | 'function' | 'method' | 'variable' | 'operator' | 'literal';
  readonly name: string;
  readonly span: Span;
  readonly shape: Shape;
  readonly documentation: string;
  /** From the binding: `['user', 'lastname']`. Absent for what is no plain path. */
  readonly path?: readonly string[];
  /** Of a function or method: its overloads. */
  readonly functions?: readonly FunctionEntry[];
  /** The smallest expression around the name, which hover evaluates for the sample user. */
  readonly expression?: Span;
}

/** The call around the cursor. */
export interface ExpressionSignature {
  readonly functions: readonly FunctionEntry[];
  /** Index of the overload that fits what is written. */
  readonly active: number;
  /** Index of the argument the cursor is in; also the parameter, but for those that repeat. */
  readonly argument: number;
}

export interface SemanticToken {
  readonly span: Span;
  /** `placeholder`: the signs around an expression in text, such as `${` and `}`. */
  readonly type:
    | 'variable'
    | 'property'
    | 'function'
    | 'method'
    | 'string'
    | 'number'
    | 'keyword'
    | 'operator'
    | 'placeholder';
}

export interface PathReference {
  readonly segments: readonly PathSegment[];
  readonly span: Span;
}

export interface PathSegment {
  readonly name: string;
  readonly span: Span;
}

/** One regression case: what an expression gives for some inputs. The format of `test/vectors` and of users' own files. */
export interface Vector {
  readonly id?: string;
  readonly expression: string;
  /** Values of the names the expression uses. */
  readonly inputs?: ValueRecord;
  /** The result as JSON; a value JSON has no form for (a date, a decimal) as its text. */
  readonly expected?: Value;
  /** Instead of `expected`: part of the message or of the engine's own name of the error; "" for any error. */
  readonly error?: string;
  /** Instead of `expected`: it cannot be known; part of the reason, or "". */
  readonly unknown?: string;
}
