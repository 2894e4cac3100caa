import type { JsonValue } from '../../../json/value';
import { insightsEvents } from '../../../knowledge/jumpcloud/log/events';
import { at, listAt, textAt } from './fields';
import type { LogRecord } from './record';

/** Whether an object with these keys, in lower case, is an event of JumpCloud's Directory Insights. */
export function isInsightsEvent(keys: ReadonlySet<string>): boolean {
  return (
    keys.has('event_type') &&
    ['service', 'initiated_by', 'resource', 'success', 'timestamp', 'organization'].some((key) => keys.has(key))
  );
}

/** Reads an event; undefined when it is about something else than provisioning. */
export function readInsightsEvent(json: JsonValue, offset: number): LogRecord | undefined {
  const type = textAt(json, ['event_type']);
  const event = insightsEvents.get(type);
  if (event === undefined) return undefined;
  const links = Array.isArray(at(json, 'message_chain')) ? listAt(json, 'message_chain') : [at(json, 'message_chain')];
  const last = links.at(-1);
  const status = Number(textAt(last, ['response_code']) || Number.NaN);
  const texts = [
    textAt(json, ['error_message']),
    ...links.flatMap((link) => [textAt(link, ['message_details']), textAt(link, ['response_message'])]),
  ];
  const people = ['resource', 'target_resource', 'association', 'initiated_by'] as const;
  const person = people
    .slice(0, event.about === 'integration' ? 0 : 3)
    .map((key) => textAt(json, [key, 'username'], [key, 'email'], [key, 'name'], [key, 'recipient_email']))
    .find((name) => name !== '');
  return {
    provider: 'jumpcloud',
    outcome: succeeded(json, status, texts),
    action: event.attempt,
    person: person ?? '',
    application: textAt(json, ['application', 'name'], ['application', 'display_label']),
    time: textAt(json, ['timestamp']),
    code: type,
    ...(Number.isInteger(status) && status >= 400 ? { status } : {}),
    reason: texts.findLast((text) => text.startsWith('{')) ?? texts.find((text) => text !== '') ?? '',
    text: [...new Set(texts.filter((text) => text !== ''))].join('\n'),
    values: listAt(json, 'changes').flatMap((change) => {
      const [attribute, value] = [textAt(change, ['field']), textAt(change, ['to'])];
      return attribute === '' || value === '' ? [] : [{ attribute, value }];
    }),
    offset,
  };
}

function succeeded(json: JsonValue, status: number, texts: readonly string[]): LogRecord['outcome'] {
  const success = at(json, 'success');
  if (typeof success === 'boolean') return success ? 'success' : 'failure';
  if (Number.isInteger(status)) return status >= 400 ? 'failure' : 'success';
  // An event without either is reported by its error alone; a lookup is logged only when there is an issue.
  return texts[0] !== '' || textAt(json, ['event_type']) === 'user_lookup_provision' ? 'failure' : 'unknown';
}
