import { explain, type LogExplanation } from '../../../../server/src/provisioning/explain-log/explain';

/** One event in the shape Microsoft Graph documents for provisioningObjectSummary. */
export interface EventDraft {
  readonly person?: string;
  readonly action?: string;
  readonly status?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly steps?: readonly unknown[];
  readonly sent?: Readonly<Record<string, string>>;
  readonly time?: string;
}

let serial = 0;

/** An id in the form of a GUID, another one each time. */
export function guid(): string {
  serial += 1;
  return `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
}

export function entraEvent({
  person = 'ada.obi@example.com',
  action = 'create',
  status = 'failure',
  code = '',
  reason = '',
  steps = [],
  sent = {},
  time = '2026-05-19T12:31:22Z',
}: EventDraft = {}) {
  return {
    id: guid(),
    activityDateTime: time,
    tenantId: guid(),
    jobId: 'RingCentral.0000000000004000',
    cycleId: guid(),
    changeId: guid(),
    provisioningAction: action,
    durationInMilliseconds: 1204,
    servicePrincipal: { id: guid(), displayName: 'RingCentral' },
    sourceSystem: { id: guid(), displayName: 'Microsoft Entra ID', details: {} },
    targetSystem: { id: guid(), displayName: 'RingCentral', details: { ApplicationId: guid() } },
    initiatedBy: { id: '', displayName: 'Azure AD Provisioning Service', initiatorType: 'system' },
    sourceIdentity: {
      id: guid(),
      displayName: person.split('@')[0],
      identityType: 'User',
      details: { userPrincipalName: person },
    },
    targetIdentity: { id: '', displayName: '', identityType: 'User', details: {} },
    provisioningStatusInfo: {
      status,
      errorInformation:
        status === 'success'
          ? null
          : {
              errorCode: code || null,
              reason: reason || null,
              additionalDetails: null,
              errorCategory: 'nonServiceFailure',
              recommendedAction: null,
            },
    },
    provisioningSteps: steps,
    modifiedProperties: Object.entries(sent).map(([displayName, newValue]) => ({
      displayName,
      oldValue: null,
      newValue,
    })),
  };
}

/** How Entra wraps the answer of a SCIM service. */
export function scimFailure(statusName: string, answer: unknown, retry = '2026-05-19T18:31:22.0000000Z'): string {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2);
  return `StatusCode: ${statusName} Message: Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details. Web Response: \r\n${body}. This operation was retried 0 times. It will be retried again after this date: ${retry} UTC`;
}

export function scimError(status: number, detail: string, scimType?: string) {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
    detail,
  };
}

export function platformError(errorCode: string, message: string, more: Readonly<Record<string, string>> = {}) {
  return { errorCode, message, errors: [{ errorCode, message, ...more }] };
}

/** The explanation of a log; fails when the text is none. */
export function explainLog(json: unknown, mapping?: string): LogExplanation {
  const found = explain(typeof json === 'string' ? json : JSON.stringify(json), mapping);
  if (found.kind !== 'log') throw new Error(JSON.stringify(found));
  return found;
}
