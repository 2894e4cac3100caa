import { type EventMark, eventMarks } from '../../../../server/src/provisioning/marks/event-mark';

export { type EventMark, eventMarks };

interface MarkWords {
  /** One character, so that a mark reads without colour. */
  readonly symbol: string;
  readonly word: string;
  /** What it means, for a tooltip. */
  readonly says: string;
}

// U+FE0E asks for the text form of a character that also has a coloured one.
const words: Readonly<Record<EventMark, MarkWords>> = {
  'login-renamed': {
    symbol: '@',
    word: 'login renamed',
    says: 'userName changes: they sign in with another name from then on',
  },
  deactivated: { symbol: '○', word: 'deactivated', says: 'active becomes false; the licence stays in use' },
  reactivated: { symbol: '●', word: 'reactivated', says: 'active becomes true again' },
  'licence-taken': { symbol: '¤', word: 'licence taken', says: 'the new user takes an unassigned extension' },
  'country-changed': { symbol: '⚑', word: 'country changed', says: 'the country of an address changes' },
  'phone-changed': { symbol: '☎\uFE0E', word: 'phone changed', says: 'a phone number changes' },
  'refused-taken': { symbol: '!', word: 'taken', says: 'refused: another user has the e-mail address, name or number' },
  'refused-licence': { symbol: '!', word: 'no licence', says: 'refused: no unassigned extension is left' },
  'refused-place': {
    symbol: '!',
    word: 'country or state',
    says: 'refused: the country or state is not valid, or has no licence left',
  },
  'refused-value': { symbol: '!', word: 'invalid value', says: 'refused: something the request says is not valid' },
  'refused-state': {
    symbol: '!',
    word: 'state of the user',
    says: 'refused: the user is not activated, or was disabled',
  },
  'refused-permission': {
    symbol: '!',
    word: 'not permitted',
    says: 'refused: the app or the account does not allow it',
  },
  'refused-gone': { symbol: '!', word: 'not found', says: 'refused: the user is not in the account' },
  'refused-ambiguous': { symbol: '!', word: 'several match', says: 'refused: several users fit' },
  'refused-mapping': {
    symbol: '!',
    word: 'fails before sending',
    says: 'refused: the provider cannot make the request, so nothing is sent',
  },
  'refused-other': { symbol: '!', word: 'other refusal', says: 'refused for a reason of another kind' },
};

/** A mark as the page shows it. */
export function markWords(mark: EventMark): MarkWords {
  return words[mark];
}

/** Whether it says why somebody is refused. */
export function isRefusal(mark: EventMark): boolean {
  return mark.startsWith('refused-');
}
