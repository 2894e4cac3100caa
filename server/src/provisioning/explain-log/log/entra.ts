import type { LogEntry, LogIdentity } from '../../../documents/entra/log/entry';
import type { LogOutcome, LogRecord } from './record';

/** Whether an object with these keys, in lower case, is an event of Entra's provisioning log. */
export function isEntraRecord(keys: ReadonlySet<string>): boolean {
  if (keys.has('provisioningsteps') || keys.has('provisioningstatusinfo')) return true;
  const about = keys.has('sourceidentity') || keys.has('modifiedproperties');
  return about && (keys.has('statusinfo') || keys.has('resultsignature') || keys.has('provisioningaction'));
}

/**
 * What an entry of the log says about a failure.
 * @param offset of the event in the text of the log
 */
export function entraRecord(entry: LogEntry, offset: number): LogRecord {
  const failing = entry.steps.filter(({ status }) => /^(?:failure|warning|skipped)$/.test(status));
  const inSteps = failing.map(({ details }) => detailOf(details, 'ErrorCode') || detailOf(details, 'SkipReason'));
  const code = entry.error?.code || inSteps.find((found) => found !== '') || '';
  const texts = [
    entry.error?.reason ?? '',
    entry.error?.additionalDetails ?? '',
    ...failing.flatMap(({ details, description }) => [
      ...[...details].flatMap(([key, text]) => (/error|message|reason|response/i.test(key) ? [text] : [])),
      description,
    ]),
  ].filter((text) => text !== '');
  return {
    provider: 'entra',
    outcome: outcomeOf(entry.status),
    action: entry.action,
    person: personOf(entry),
    application: entry.servicePrincipal || entry.targetSystem,
    time: entry.activityDateTime,
    ...(code === '' || /^(?:success|none|0)$/i.test(code) ? {} : { code }),
    reason: texts[0] ?? '',
    text: [...new Set(texts)].join('\n'),
    values: entry.modifiedProperties.flatMap(({ displayName, newValue }) =>
      displayName === '' || newValue === '' ? [] : [{ attribute: displayName, value: newValue }],
    ),
    offset,
  };
}

/** Exports differ in the letter case of names. */
function detailOf(details: ReadonlyMap<string, string>, name: string): string {
  for (const [key, text] of details) if (key.toLowerCase() === name.toLowerCase()) return text;
  return '';
}

function personOf({ source, target, modifiedProperties, reportableIdentifier }: LogEntry): string {
  const sent = modifiedProperties.find(({ displayName }) => /^(?:userPrincipalName|userName)$/i.test(displayName));
  const named = [nameOf(source), nameOf(target), reportableIdentifier, sent?.newValue ?? '', source.id, target.id];
  return named.find((name) => name !== '') ?? '';
}

function nameOf({ details, displayName }: LogIdentity): string {
  return detailOf(details, 'userPrincipalName') || detailOf(details, 'mail') || displayName;
}

function outcomeOf(status: string): LogOutcome {
  const known = /^(?:success|failure|skipped|warning)/.exec(status)?.[0];
  return (known as LogOutcome | undefined) ?? 'unknown';
}
