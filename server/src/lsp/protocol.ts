import type { Severity } from '../expressions/kit/finding';
import type { LanguageId } from '../expressions/kit/language';

/** What the server recognised a document as, in words to show. */
export interface DocumentInfo {
  /** The document kind, e.g. `saviynt/CreateAccountJSON`. */
  readonly kind: string;
  /** The kind in the vendor's own words, e.g. `CreateAccountJSON`. */
  readonly label: string;
  /** The identity provider's name as it writes it, e.g. `Saviynt`. */
  readonly provider: string;
  /** What a person should know about how the document was recognised, one sentence each. */
  readonly notes: readonly string[];
}

export interface DocumentInfoParams {
  readonly uri: string;
}

/**
 * Client → server, {@link DocumentInfoParams} → {@link DocumentInfo} or `null`: what is this document? `null` when it is
 * none of ours or is not open. Only the method's name, so that neither side bundles the other's protocol library.
 */
export const documentInfoMethod = 'ringcentralProvisioning/documentInfo';

/** The person whose values hover and inlay hints show; `null` for nobody. The server keeps it in memory only. */
export interface SampleUserParams {
  readonly user: {
    readonly label: string;
    /** By Saviynt's names, where the file has something for them. */
    readonly values: Readonly<Record<string, unknown>>;
    /** By the names that the expressions of a language have, where they are others. */
    readonly valuesFor?: Readonly<Partial<Record<LanguageId, Readonly<Record<string, unknown>>>>>;
  } | null;
}

/** Client → server, a notification with {@link SampleUserParams}: sent when a sample user is chosen and at each start. */
export const sampleUserMethod = 'ringcentralProvisioning/sampleUser';

/** The text that an open file had before, such as in the last commit; `null` when there is none. */
export interface EarlierVersionParams {
  readonly uri: string;
  readonly text: string | null;
}

/**
 * Client → server, a notification with {@link EarlierVersionParams}, sent while the file is open: a synchronization schema
 * of Entra is checked beside its earlier version, because a PUT replaces it as a whole.
 */
export const earlierVersionMethod = 'ringcentralProvisioning/earlierVersion';

/** A place in a document, as LSP counts: from zero, characters in UTF-16 units. */
export interface ExpressionPlaceParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  /** Of Entra: the attribute for which a mapping is to be added to the object mapping around the position. */
  readonly target?: string;
}

/** An expression that can be evaluated, with what it reads. */
export interface ExpressionInfo {
  readonly language: LanguageId;
  /** As its vendor writes it, e.g. `Okta Expression Language`. */
  readonly languageName: string;
  readonly text: string;
  /** Of Groovy only: text with placeholders, or the inside of one. */
  readonly mode?: 'template' | 'expression';
  readonly inputs: readonly ExpressionInputInfo[];
}

/** One value an expression reads. */
export interface ExpressionInputInfo {
  /** From the name on: `["user", "lastname"]`. */
  readonly path: readonly string[];
  /** What is known of it; empty when nothing is. */
  readonly documentation: string;
  /** The sample user's value as JSON; absent when it has none. */
  readonly sample?: unknown;
}

/**
 * Client → server, {@link ExpressionPlaceParams} → {@link ExpressionInfo} or `null`: the expression at this place. `null`
 * where there is none.
 */
export const expressionAtMethod = 'ringcentralProvisioning/expressionAt';

/** An expression with the values to evaluate it for. The place says what else is known where it stands. */
export interface EvaluateParams extends ExpressionPlaceParams {
  readonly language: ExpressionInfo['language'];
  readonly text: string;
  readonly mode?: ExpressionInfo['mode'];
  /** A path without a value is unknown. */
  readonly inputs: readonly { readonly path: readonly string[]; readonly value?: unknown }[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A part of an expression, in UTF-16 units from its beginning. */
export interface ExpressionSpan {
  readonly start: number;
  readonly end: number;
}

/** What an expression gives, with everything to say about it. */
export interface EvaluateAnswer {
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  /** With `ok`: the value as JSON shows it, its type, and the text it becomes. */
  readonly json?: unknown;
  readonly type?: string;
  readonly text?: string;
  /** With `wrong`. */
  readonly error?: { readonly message: string; readonly exception?: string; readonly span: ExpressionSpan };
  /** With `unknown`. */
  readonly unknown?: readonly { readonly reason: string; readonly span: ExpressionSpan }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: ExpressionSpan;
    readonly suggestions: readonly string[];
  }[];
  /** What the text, which may have been edited, reads now. */
  readonly inputs: readonly ExpressionInputInfo[];
}

/** Client → server, {@link EvaluateParams} → {@link EvaluateAnswer} or `null` when the parameters make no sense. */
export const evaluateMethod = 'ringcentralProvisioning/evaluate';

/** An expression that can be written back. */
export interface EditableExpression extends ExpressionInfo {
  /** The attribute it fills; '' where nothing tells. */
  readonly target: string;
  /** Whether it does not stand anywhere yet. */
  readonly isNew: boolean;
  /** Where it begins: a place to ask for it again, also when it was edited. */
  readonly position: ExpressionPlaceParams['position'];
}

/** Client → server, {@link ExpressionPlaceParams} → {@link EditableExpression} or `null` where there is none. */
export const editableExpressionMethod = 'ringcentralProvisioning/editableExpression';

/** An expression that is being edited, and for whom to evaluate it. */
export interface PeopleResultsParams extends ExpressionPlaceParams {
  readonly text: string;
  readonly people: readonly NonNullable<SampleUserParams['user']>[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What an expression gives for one person; without `ok`, `text` says why there is no value. */
export interface PersonResultInfo {
  readonly label: string;
  readonly verdict: EvaluateAnswer['verdict'];
  readonly text: string | null;
}

/** Client → server, {@link PeopleResultsParams} → {@link PersonResultInfo}[] in their order, or `null`. */
export const peopleResultsMethod = 'ringcentralProvisioning/peopleResults';

/** What is to stand in the place of an expression. */
export interface WriteBackParams extends ExpressionPlaceParams {
  readonly text: string;
  /** What stood there when the edit began: nothing is written over what has changed since. */
  readonly original: string;
}

/** One replacement in one version of the file, or the reason why there is none. */
export interface WriteBackAnswer {
  /** Null when there is a reason against it. */
  readonly edit: {
    readonly version: number | null;
    readonly range: {
      readonly start: ExpressionPlaceParams['position'];
      readonly end: ExpressionPlaceParams['position'];
    };
    readonly newText: string;
  } | null;
  /** What should be known about the edit. */
  readonly note?: string;
  readonly reason?: string;
}

/** Client → server, {@link WriteBackParams} → {@link WriteBackAnswer} or `null` when the parameters make no sense. */
export const writeBackMethod = 'ringcentralProvisioning/writeBack';

/** An attribute without a mapping, with an expression to begin with. */
export interface UnmappedTargetInfo {
  readonly name: string;
  readonly type: string;
  readonly documentation: string;
  readonly expression: string;
}

/** Client → server, {@link ExpressionPlaceParams} → {@link UnmappedTargetInfo}[] or `null` outside of Entra's object mappings. */
export const unmappedTargetsMethod = 'ringcentralProvisioning/unmappedTargets';

/**
 * Server → client, {@link FileParams} of a folder → {@link ListedFile} list: the `.json` files right in a folder that the
 * server cannot read by itself, such as one of a transport package. Asked only of a client that says `servesFiles` when it
 * initializes, and never about `file:` URIs.
 */
export const listFilesMethod = 'ringcentralProvisioning/listFiles';

/** Server → client, {@link FileParams} → the text of a file listed by {@link listFilesMethod}; `null` when it is gone. */
export const readFileMethod = 'ringcentralProvisioning/readFile';

export interface FileParams {
  readonly uri: string;
}

/** A file of a folder. */
export interface ListedFile {
  /** Base name, not encoded. */
  readonly name: string;
  /** Another one whenever the content is. */
  readonly stamp: string;
  /** In bytes. */
  readonly size: number;
}

export interface CallsParams {
  readonly uri: string;
}

/** One HTTP call of a connector file. */
export interface CallInfo {
  /** `call1`; '' when it has none. */
  readonly name: string;
  /** `CreateAccountJSON` */
  readonly parameter: string;
  /** Upper case; '' when it is missing. */
  readonly method: string;
  /** Offset of its object in the file, UTF-16 code units. */
  readonly offset: number;
  /** The same as LSP counts: from zero. */
  readonly position: { readonly line: number; readonly character: number };
}

/** Client → server, {@link CallsParams} → {@link CallInfo}[] or `null`: the calls of a connector file that have a URL. */
export const callsMethod = 'ringcentralProvisioning/calls';

export interface MappingPlacesParams {
  readonly uri: string;
}

/** A place from which a preview can start: of provisioning, or of what an import of accounts would read. */
export interface MappingPlaceInfo {
  readonly preview: 'provisioning' | 'import';
  readonly position: { readonly line: number; readonly character: number };
}

/** Client → server, {@link MappingPlacesParams} → {@link MappingPlaceInfo}[] or `null`: what of a document can be previewed. */
export const mappingPlacesMethod = 'ringcentralProvisioning/mappingPlaces';

/** A part of a mapping that gives values. */
export interface MappingPartInfo {
  /** What it fills: `displayName`, `CreateAccountJSON name.givenName`. */
  readonly name: string;
  /** Offsets in the document, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Client → server, {@link ExpressionPlaceParams} → {@link MappingPartInfo} or `null` where nothing gives a value. */
export const mappingPartMethod = 'ringcentralProvisioning/mappingPart';
