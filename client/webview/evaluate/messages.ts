import type {
  EvaluateAnswer,
  EvaluateParams,
  ExpressionInfo,
  PersonResultInfo,
} from '../../../server/src/lsp/protocol';

/** What the page evaluates. */
export interface EvaluateSubject extends ExpressionInfo {
  /** Where it stands, in words: `CreateAccountJSON.json, line 14`. */
  readonly place: string;
  /** Present where the expression is edited, and can be written back. */
  readonly edit?: {
    /** The attribute it fills; '' where nothing tells. */
    readonly target: string;
    /** What stands in the file; '' when nothing does. */
    readonly original: string;
  };
}

/** Extension → page. An answer names the question it belongs to; older ones come too late. */
export type EvaluateMessage =
  | { readonly type: 'subject'; readonly subject: EvaluateSubject }
  | { readonly type: 'answer'; readonly question: number; readonly answer: EvaluateAnswer }
  | { readonly type: 'failed'; readonly question: number; readonly reason: string }
  /** `file` names where the people are from; undefined while there are none. */
  | {
      readonly type: 'people';
      readonly question: number;
      readonly file: string | undefined;
      readonly results: readonly PersonResultInfo[];
    }
  | { readonly type: 'written'; readonly text: string; readonly note: string }
  | { readonly type: 'notWritten'; readonly reason: string };

/** What the page asks for; where the expression stands the extension knows. */
export type EvaluateQuestion = Pick<EvaluateParams, 'text' | 'inputs'> & {
  /** Milliseconds since 1970; absent for the present. */
  readonly now?: number;
};

/** Page → extension. */
export type EvaluateRequest =
  | { readonly type: 'ready' | 'people' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'evaluate'; readonly question: number; readonly what: EvaluateQuestion }
  | { readonly type: 'copy'; readonly what: 'value' | 'case'; readonly text: string };

/** What arrives from a page is checked before it is believed. */
export function isEvaluateRequest(message: unknown): message is EvaluateRequest {
  if (!isObject(message)) return false;
  switch (message.type) {
    case 'ready':
    case 'people':
      return true;
    case 'write':
      return typeof message.text === 'string';
    case 'copy':
      return (message.what === 'value' || message.what === 'case') && typeof message.text === 'string';
    case 'evaluate':
      return typeof message.question === 'number' && isQuestion(message.what);
    default:
      return false;
  }
}

function isQuestion(what: unknown): what is EvaluateQuestion {
  return (
    isObject(what) &&
    typeof what.text === 'string' &&
    (what.now === undefined || typeof what.now === 'number') &&
    Array.isArray(what.inputs) &&
    what.inputs.every((input: unknown) => isObject(input) && isPath(input.path))
  );
}

function isPath(path: unknown): boolean {
  return Array.isArray(path) && path.every((name) => typeof name === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
