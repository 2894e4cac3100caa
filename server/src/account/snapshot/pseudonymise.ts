import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { AccountUser, Address, ScimUser, TypedValue } from '../scim-user';
import type { AccountInfo, AccountSnapshot, OtherExtension } from '../snapshot';
import { keptEnding, pseudonymOfEmail } from './pseudonyms/emails';
import type { Random } from './pseudonyms/letters';
import { pseudonymOfPhone } from './pseudonyms/phones';
import { PseudonymTable } from './pseudonyms/table';
import { randomDigits, WordPseudonyms, wordsOf } from './pseudonyms/words';

/**
 * A snapshot in which names, e-mail addresses, phone numbers, streets, places, postal codes, externalIds, photos, ids and
 * extension numbers are made up, and so are the account's own name and id. Which values are equal stays so, userName and
 * e-mail among them, and so does what one was made of: `dana.reyes@…` of Dana Reyes is `first.family@…` of the pseudonyms.
 *
 * What stays: status, country, region, title and department (but for names in them), brand and plan, the host and times.
 * Somebody who knows the company may therefore still recognise a person; it is no anonymisation.
 *
 * @param random what nobody can foretell; the table it fills is gone when this returns
 */
export function pseudonymise(snapshot: AccountSnapshot, random: Random): AccountSnapshot {
  return new Pseudonymiser(snapshot, random).snapshot(snapshot);
}

class Pseudonymiser {
  readonly #words: WordPseudonyms;
  readonly #phones: PseudonymTable;
  readonly #ids: PseudonymTable;
  readonly #extensions: PseudonymTable;
  readonly #photos: PseudonymTable;

  constructor(snapshot: AccountSnapshot, random: Random) {
    this.#words = new WordPseudonyms(random, new Set(snapshotWords(snapshot)), new Set(nameWords(snapshot)));
    const numbers = snapshot.users.flatMap(({ scim }) => scim.phoneNumbers.map(({ value }) => value));
    const digits = numbers.map((number) => number.replace(/[^+\p{Nd}]/gu, ''));
    this.#phones = new PseudonymTable(random, new Set(digits));
    this.#ids = new PseudonymTable(random, new Set(snapshot.users.map(({ id }) => id)));
    this.#extensions = new PseudonymTable(random);
    this.#photos = new PseudonymTable(random);
  }

  snapshot(snapshot: AccountSnapshot): AccountSnapshot {
    const { signedInAs, otherExtensions } = snapshot;
    return {
      ...snapshot,
      pseudonymised: true,
      account: this.#account(snapshot.account),
      ...(signedInAs !== undefined && { signedInAs: this.#id(signedInAs) }),
      users: snapshot.users.map((user) => this.#user(user)),
      unassigned: snapshot.unassigned.map((extension) => ({ ...extension, id: this.#id(extension.id) })),
      ...(otherExtensions !== undefined && { otherExtensions: otherExtensions.map((other) => this.#other(other)) }),
    };
  }

  #account({ id, name, ...rest }: AccountInfo): AccountInfo {
    return {
      ...(id !== undefined && { id: this.#id(id) }),
      ...(name !== undefined && { name: this.#words.text(name) }),
      ...rest,
    };
  }

  #user({ id, scim, ...rest }: AccountUser): AccountUser {
    const own = this.#id(id);
    return { ...rest, id: own, scim: this.#scim(scim, own) };
  }

  #scim(user: ScimUser, id: string): ScimUser {
    const { externalId, title, photos, [enterpriseUserSchemaUrn]: enterprise } = user;
    return {
      ...user,
      id,
      ...(externalId !== undefined && { externalId: this.#text(externalId) }),
      userName: this.#text(user.userName),
      name: {
        givenName: this.#words.text(user.name.givenName),
        familyName: this.#words.text(user.name.familyName),
      },
      ...(title !== undefined && { title: this.#words.namesIn(title) }),
      emails: user.emails.map(({ type, value }) => ({ type, value: this.#text(value) })),
      phoneNumbers: user.phoneNumbers.map((phone) => this.#phone(phone)),
      addresses: user.addresses.map((address) => this.#address(address)),
      ...(photos !== undefined && { photos: photos.map(({ type, value }) => ({ type, value: this.#photo(value) })) }),
      ...(enterprise?.department !== undefined && {
        [enterpriseUserSchemaUrn]: { ...enterprise, department: this.#words.namesIn(enterprise.department) },
      }),
    };
  }

  #phone({ type, value }: TypedValue): TypedValue {
    return { type, value: type === 'other' ? this.#extension(value) : pseudonymOfPhone(value, this.#phones) };
  }

  #address({ streetAddress, locality, postalCode, ...rest }: Address): Address {
    return {
      ...rest,
      ...(streetAddress !== undefined && { streetAddress: this.#words.textAndNumbers(streetAddress) }),
      ...(locality !== undefined && { locality: this.#words.text(locality) }),
      ...(postalCode !== undefined && { postalCode: this.#words.textAndNumbers(postalCode) }),
    };
  }

  #other({ id, name, email, extensionNumber, ...rest }: OtherExtension): OtherExtension {
    return {
      ...rest,
      id: this.#id(id),
      ...(name !== undefined && { name: this.#words.namesIn(name) }),
      ...(email !== undefined && { email: this.#text(email) }),
      ...(extensionNumber !== undefined && { extensionNumber: this.#extension(extensionNumber) }),
    };
  }

  /** An e-mail address, or an id that may be one. */
  #text(value: string): string {
    return pseudonymOfEmail(value, this.#words);
  }

  #id(id: string): string {
    return this.#ids.get(id, (random, extra) => randomDigits(Math.max(id.length, 2) + extra, random));
  }

  /** Numbers of the same length: systems count on it. One that is free may be that of another person in the original. */
  #extension(number: string): string {
    return this.#extensions.get(number, (random, extra) => randomDigits(number.length + extra, random));
  }

  #photo(url: string): string {
    return this.#photos.get(url, (random) => `https://photos.example/${randomDigits(12, random)}`);
  }
}

/** The words that must not be in the result: of names, addresses and places. */
function* snapshotWords({ users, account, otherExtensions = [] }: AccountSnapshot): Iterable<string> {
  yield* wordsOf(account.name ?? '');
  for (const { email } of otherExtensions) yield* emailWords(email ?? '');
  yield* nameWords({ users });
  for (const { scim } of users) {
    yield* emailWords(scim.userName);
    yield* emailWords(scim.externalId ?? '');
    for (const { value } of scim.emails) yield* emailWords(value);
    for (const { streetAddress = '', locality = '' } of scim.addresses) {
      yield* wordsOf(streetAddress);
      yield* wordsOf(locality);
    }
  }
}

function* nameWords({ users }: Pick<AccountSnapshot, 'users'>): Iterable<string> {
  for (const { scim } of users) {
    yield* wordsOf(scim.name.givenName);
    yield* wordsOf(scim.name.familyName);
  }
}

function emailWords(email: string): readonly string[] {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  return wordsOf(at < 0 ? email : email.slice(0, email.length - keptEnding(domain).length));
}
