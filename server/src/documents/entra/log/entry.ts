import type { EmbeddedText } from '../../../text/embedded-text';
import type { Span } from '../../../text/span';
import { type LogPart, partOf } from './part';
import type { LogRecord } from './records';

/** Why something was not done, in the service's own words; '' for what the log does not say. */
export interface LogError {
  readonly code: string;
  readonly reason: string;
  readonly additionalDetails: string;
  /** `failure`, `nonServiceFailure` or `success`. */
  readonly category: string;
  readonly recommendedAction: string;
  readonly span: Span;
}

/** One step of the service, in the order it took them. */
export interface LogStep {
  /** Such as `EntryImport` or `EntrySynchronizationScoping`. */
  readonly name: string;
  /** `import`, `scoping`, `matching`, `processing`, `referenceResolution` or `export`, in small letters. */
  readonly type: string;
  /** `success`, `failure`, `skipped` or `warning`, in small letters. */
  readonly status: string;
  readonly description: string;
  /** What was read, found or sent, by attribute. */
  readonly details: ReadonlyMap<string, string>;
  readonly span: Span;
}

/** An attribute of the target that was written, or would have been. */
export interface LogModifiedProperty {
  readonly displayName: string;
  /** '' when there was none. */
  readonly oldValue: string;
  readonly newValue: string;
  readonly span: Span;
}

/** The object in one of the two systems. */
export interface LogIdentity {
  readonly id: string;
  readonly displayName: string;
  /** The kind of object, such as `User`. */
  readonly type: string;
  /** Further members, such as the user principal name, by their names. */
  readonly details: ReadonlyMap<string, string>;
}

/** What the service did, or did not do, with one object (`provisioningObjectSummary` of Microsoft Graph). */
export interface LogEntry {
  /** All of it, in offsets of the file. */
  readonly span: Span;
  readonly id: string;
  /** ISO 8601, as it stands. */
  readonly activityDateTime: string;
  readonly jobId: string;
  readonly cycleId: string;
  readonly changeId: string;
  /** `create`, `update`, `delete`, `disable`, `stageddelete` or `other`, in small letters. */
  readonly action: string;
  /** `success`, `failure`, `skipped` or `warning`, in small letters. */
  readonly status: string;
  /** Undefined when all went well and nothing was skipped. */
  readonly error: LogError | undefined;
  readonly steps: readonly LogStep[];
  readonly modifiedProperties: readonly LogModifiedProperty[];
  readonly source: LogIdentity;
  readonly target: LogIdentity;
  readonly sourceSystem: string;
  readonly targetSystem: string;
  /** The application, by its name; '' where the log has none. */
  readonly servicePrincipal: string;
  /** Names the object where neither system's identity does; '' without one. */
  readonly reportableIdentifier: string;
  readonly durationInMilliseconds: number | undefined;
}

/** Reads a record in any of the forms Graph, the portal and Log Analytics give it. */
export function readEntry(record: LogRecord, text: EmbeddedText): LogEntry {
  const part = (...names: readonly string[]) => partOf(record, text, ...names);
  const status = part('provisioningStatusInfo', 'statusInfo');
  return {
    span: text.spanToFile(record.node),
    id: part('id').text,
    activityDateTime: part('activityDateTime', 'timeGenerated', 'time', 'endTime').text,
    jobId: part('jobId').text,
    cycleId: part('cycleId').text,
    changeId: part('changeId').text,
    action: part('provisioningAction', 'action', 'operationName').text.toLowerCase(),
    status: (status.get('status').text || part('resultType').text).toLowerCase(),
    error: errorOf(status, part),
    steps: part('provisioningSteps').items.map(stepOf),
    modifiedProperties: part('modifiedProperties').items.map(modifiedOf),
    source: identityOf(part('sourceIdentity')),
    target: identityOf(part('targetIdentity')),
    sourceSystem: systemOf(part('sourceSystem')),
    targetSystem: systemOf(part('targetSystem')),
    servicePrincipal: systemOf(part('servicePrincipal')),
    reportableIdentifier: part('reportableIdentifier').text,
    durationInMilliseconds: part('durationInMilliseconds', 'durationMs').number,
  };
}

function errorOf(status: LogPart, part: (...names: readonly string[]) => LogPart): LogError | undefined {
  // Older summaries have the members of errorInformation in statusInfo itself.
  const nested = status.get('errorInformation');
  const info = nested.items.length > 0 ? nested : status;
  const code = info.get('errorCode');
  const [signature, description] = [part('resultSignature'), part('resultDescription')];
  const found = {
    code: code.text || signature.text,
    reason: info.get('reason').text || description.text,
    additionalDetails: info.get('additionalDetails').text,
    category: info.get('errorCategory').text,
    recommendedAction: info.get('recommendedAction').text,
  };
  const span = [code, info.get('reason'), info.get('additionalDetails'), signature, description].find(
    ({ text }) => text !== '',
  )?.span;
  const isSaid = found.code !== '' || found.reason !== '' || found.additionalDetails !== '';
  return isSaid && span !== undefined ? { ...found, span } : undefined;
}

const NOWHERE: Span = { start: 0, end: 0 };

function stepOf(step: LogPart): LogStep {
  return {
    name: step.get('name').text,
    type: step.get('provisioningStepType', 'type').text.toLowerCase(),
    status: step.get('status').text.toLowerCase(),
    description: step.get('description').text,
    details: textsOf(step.get('details')),
    span: step.span ?? NOWHERE,
  };
}

function modifiedOf(property: LogPart): LogModifiedProperty {
  return {
    displayName: property.get('displayName').text,
    oldValue: property.get('oldValue').text,
    newValue: property.get('newValue').text,
    span: property.span ?? NOWHERE,
  };
}

function identityOf(identity: LogPart): LogIdentity {
  return {
    id: identity.get('id').text,
    displayName: identity.get('displayName', 'name').text,
    type: identity.get('identityType', 'type').text,
    details: textsOf(identity.get('details')),
  };
}

/** Of a system its name; in Log Analytics it may be the text itself. */
function systemOf(system: LogPart): string {
  return system.get('displayName', 'name').text || (system.items.length === 0 ? system.text : '');
}

function textsOf(part: LogPart): ReadonlyMap<string, string> {
  return new Map(part.members.map(([name, value]) => [name, value.text]));
}
