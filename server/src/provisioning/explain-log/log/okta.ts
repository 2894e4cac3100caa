import type { JsonValue } from '../../../json/value';
import { entriesAt, listAt, textAt } from './fields';
import type { LogOutcome, LogRecord } from './record';

/** Whether an object with these keys, in lower case, is an event of Okta's System Log (LogEvent). */
export function isOktaEvent(keys: ReadonlySet<string>): boolean {
  return keys.has('eventtype') && (keys.has('outcome') || keys.has('displaymessage') || keys.has('debugcontext'));
}

/** Events about provisioning to and from an application; the System Log has everything else too. */
const provisioning =
  /^(?:application\.(?:provision|integration|configuration|appuser\.mapping)\.|app\.user_management\.|app\.api\.error\.|system\.import\.)/;

const actions: ReadonlyMap<string, string> = new Map([
  ['push', 'create'],
  ['push_profile', 'update'],
  ['deprovision', 'deactivate'],
  ['verify_exists', 'look up'],
  ['import_profile', 'import'],
]);

/** Reads an event; undefined when it is about something else than provisioning. */
export function readOktaEvent(json: JsonValue, offset: number): LogRecord | undefined {
  const eventType = textAt(json, ['eventType']);
  if (!provisioning.test(eventType)) return undefined;
  const targets = listAt(json, 'target');
  const named = (type: string) => {
    const target = targets.find((item) => textAt(item, ['type']).toLowerCase() === type);
    return textAt(target, ['alternateId'], ['displayName'], ['id']);
  };
  const debug = entriesAt(json, 'debugContext', 'debugData').flatMap(([key, text]) =>
    /error|invalid|reason|message/i.test(key) ? [text] : [],
  );
  const reason = textAt(json, ['outcome', 'reason']) || textAt(json, ['displayMessage']);
  const last = eventType.slice(eventType.lastIndexOf('.') + 1);
  const isBroken = eventType === 'application.appuser.mapping.invalid.expression';
  return {
    provider: 'okta',
    outcome: isBroken ? 'failure' : outcomeOf(textAt(json, ['outcome', 'result'])),
    action: isBroken ? 'map' : (actions.get(last) ?? last.replaceAll('_', ' ')),
    person: named('user') || named('appuser'),
    application: displayName(targets, 'appinstance'),
    time: textAt(json, ['published']),
    code: eventType,
    reason,
    text: [reason, ...debug].join('\n'),
    values: [],
    offset,
  };
}

function displayName(targets: readonly JsonValue[], type: string): string {
  return textAt(
    targets.find((item) => textAt(item, ['type']).toLowerCase() === type),
    ['displayName'],
    ['alternateId'],
  );
}

const outcomes: ReadonlyMap<string, LogOutcome> = new Map([
  ['SUCCESS', 'success'],
  ['ALLOW', 'success'],
  ['FAILURE', 'failure'],
  ['DENY', 'failure'],
  ['RATE_LIMIT', 'failure'],
  ['ABANDONED', 'failure'],
  ['SKIPPED', 'skipped'],
  ['DEFERRED', 'skipped'],
  ['SCHEDULED', 'skipped'],
]);

function outcomeOf(result: string): LogOutcome {
  return outcomes.get(result.toUpperCase()) ?? 'unknown';
}
