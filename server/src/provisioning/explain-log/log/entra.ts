import type { JsonValue } from '../../../json/value';
import { entriesAt, listAt, textAt } from './fields';
import type { LogOutcome, LogRecord } from './record';

/** Whether an object with these keys, in lower case, is an event of Entra's provisioning log. */
export function isEntraRecord(keys: ReadonlySet<string>): boolean {
  if (keys.has('provisioningsteps') || keys.has('provisioningstatusinfo')) return true;
  const about = keys.has('sourceidentity') || keys.has('modifiedproperties');
  return about && (keys.has('statusinfo') || keys.has('resultsignature') || keys.has('provisioningaction'));
}

/**
 * Reads an event as Microsoft Graph gives it (provisioningObjectSummary v1.0 and beta), the download of the portal, a row of
 * AADProvisioningLogs in Log Analytics, or the value that provisionOnDemand answers with.
 * @param summary the key that provisionOnDemand answers with: `{result, details: {errorCode, errorMessage}}`
 */
export function readEntraRecord(json: JsonValue, offset: number, summary?: JsonValue): LogRecord {
  const steps = listAt(json, 'provisioningSteps');
  const failing = steps.filter((step) => /^(failure|warning|skipped)$/i.test(textAt(step, ['status'])));
  const values = listAt(json, 'modifiedProperties').flatMap((property) => {
    const [attribute, value] = [textAt(property, ['displayName']), textAt(property, ['newValue'])];
    return attribute === '' || value === '' ? [] : [{ attribute, value }];
  });
  const info = [
    ['provisioningStatusInfo', 'errorInformation'],
    ['statusInfo', 'errorInformation'],
    ['statusInfo'],
  ] as const;
  const under = (name: string) => info.map((path) => [...path, name]);
  const code =
    textAt(json, ...under('errorCode'), ['resultSignature']) ||
    textAt(summary, ['details', 'errorCode']) ||
    failing
      .map((step) => textAt(step, ['details', 'ErrorCode'], ['details', 'SkipReason']))
      .find((found) => found !== '') ||
    '';
  const texts = [
    ...under('reason').map((path) => textAt(json, path)),
    ...under('additionalDetails').map((path) => textAt(json, path)),
    textAt(json, ['resultDescription']),
    textAt(summary, ['details', 'errorMessage']),
    ...failing.flatMap((step) => [
      ...entriesAt(step, 'details').flatMap(([key, text]) =>
        /error|message|reason|response/i.test(key) ? [text] : [],
      ),
      textAt(step, ['description']),
    ]),
  ];
  return {
    provider: 'entra',
    outcome: outcomeOf(
      textAt(json, ['provisioningStatusInfo', 'status'], ['statusInfo', 'status'], ['resultType']) ||
        textAt(summary, ['result']),
    ),
    action: textAt(json, ['provisioningAction'], ['action'], ['operationName']).toLowerCase(),
    person: personOf(json),
    application: textAt(
      json,
      ['servicePrincipal', 'displayName'],
      ['targetSystem', 'displayName'],
      ['targetSystem', 'name'],
    ),
    time: textAt(json, ['activityDateTime'], ['timeGenerated'], ['time'], ['endTime']),
    ...(code === '' || /^(success|none|0)$/i.test(code) ? {} : { code }),
    reason: texts.find((text) => text !== '') ?? '',
    text: [...new Set(texts.filter((text) => text !== ''))].join('\n'),
    values,
    offset,
  };
}

function personOf(json: JsonValue): string {
  for (const identity of ['sourceIdentity', 'targetIdentity']) {
    const found = textAt(
      json,
      [identity, 'details', 'userPrincipalName'],
      [identity, 'details', 'mail'],
      [identity, 'displayName'],
    );
    if (found !== '') return found;
  }
  const sent = listAt(json, 'modifiedProperties').find((property) =>
    /^(userPrincipalName|userName)$/i.test(textAt(property, ['displayName'])),
  );
  return (
    textAt(json, ['reportableIdentifier']) ||
    textAt(sent, ['newValue']) ||
    textAt(json, ['sourceIdentity', 'id'], ['targetIdentity', 'id'])
  );
}

function outcomeOf(status: string): LogOutcome {
  const known = /^(success|failure|skipped|warning)/i.exec(status)?.[1]?.toLowerCase();
  return (known as LogOutcome | undefined) ?? 'unknown';
}
