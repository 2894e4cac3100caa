import { percentEncoded } from '../../text/percent-encoded';

/** The administrator's e-mail address in the forms JumpCloud may want. */
export interface AdministratorForms {
  /** As it is. */
  readonly plain: string;
  /** URL-encoded once (RFC 3986): `dana%2Bsso%40example.com`. What the words of JumpCloud's guide ask for. */
  readonly single: string;
  /** As the example of JumpCloud's guide prints it, where only the `@` is encoded a second time: `dana%2Bsso%2540example.com`. */
  readonly printed: string;
}

/**
 * The forms of an address, which may be given plain or encoded already; undefined when it is none.
 * Source: JumpCloud, Integrate with RingCentral (Important Considerations).
 */
export function administratorForms(text: string): AdministratorForms | undefined {
  const plain = decoded(text);
  if (!isAddress(plain)) return undefined;
  const single = percentEncoded(plain);
  return { plain, single, printed: single.replace('%40', '%2540') };
}

/** `single` is right; `encodedAgain` has a part that is encoded twice, as in the guide's example. */
export type AdministratorState = 'plain' | 'single' | 'encodedAgain' | 'noAddress';

/** How the address is written. */
export function administratorState(text: string): AdministratorState {
  const forms = administratorForms(text);
  if (forms === undefined) return 'noAddress';
  if (text.toLowerCase() === forms.single.toLowerCase()) return 'single';
  return /%25/.test(text) ? 'encodedAgain' : 'plain';
}

/** The address without any encoding, twice at most. A plus is a plus: this is no form. */
function decoded(text: string): string {
  let plain = text.trim();
  for (let time = 0; time < 2 && /%[0-9a-f]{2}/i.test(plain); time++) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return text;
    }
  }
  return plain;
}

function isAddress(text: string): boolean {
  const [local, domain, more] = text.split('@');
  return (
    local !== undefined &&
    local !== '' &&
    domain !== undefined &&
    /^[^\s%@]+\.[^\s%@]+$/.test(domain) &&
    more === undefined &&
    !/\s/.test(local)
  );
}
