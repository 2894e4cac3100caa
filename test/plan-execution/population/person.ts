import { departments, familyNames, givenNames, titles } from './names';
import { INTERNATIONAL, NOTATIONS, phoneOf } from './phones';
import { abroad, type Place, places } from './places';
import { Random } from './random';

/** What somebody of the population stands for: how the provider and RingCentral differ over them. */
export type Kind =
  | 'same'
  | 'moved'
  | 'joiner'
  | 'leaver'
  | 'former leaver'
  | 'deleted'
  | 'leaver nobody knows'
  | 'back'
  | 'pending'
  | 'pending, moved'
  | 'pending leaver'
  | 'other letter case'
  | 'other notation'
  | 'other country spelling'
  | 'emptied'
  | 'no given name'
  | 'no mail'
  | 'abroad'
  | 'at rest'
  | 'unassigned';

/** How many of each: a thousand. */
export const KINDS: readonly (readonly [Kind, number])[] = [
  ['same', 180],
  ['moved', 200],
  ['joiner', 160],
  ['leaver', 90],
  ['former leaver', 30],
  ['deleted', 10],
  ['leaver nobody knows', 20],
  ['back', 50],
  ['pending', 40],
  ['pending, moved', 20],
  ['pending leaver', 20],
  ['other letter case', 40],
  ['other notation', 30],
  ['other country spelling', 30],
  ['emptied', 30],
  ['no given name', 10],
  ['no mail', 10],
  ['abroad', 10],
  ['at rest', 10],
  ['unassigned', 10],
];

/** What is known of somebody, in nobody's vocabulary. */
export interface Facts {
  readonly givenName: string | null;
  readonly familyName: string;
  /** Their address; also their user name. */
  readonly mail: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly mobile: string | null;
  readonly place: Place | null;
  /** The country as it is written: a code or a name. */
  readonly country: string | null;
}

/** Somebody as the provider has them, and as RingCentral has them. */
export interface Person {
  readonly n: number;
  readonly kind: Kind;
  readonly facts: Facts;
  /** Who they report to. */
  readonly manager: number | null;
  /** A value that only an extension attribute of the provider holds. */
  readonly badge: string | null;
  /** How their empty values are written: null, '' or not at all. */
  readonly emptiness: 'null' | 'blank' | 'absent';
  /** Undefined: RingCentral does not have them. */
  readonly held: Facts | undefined;
  readonly heldStatus: 'Enabled' | 'Disabled' | 'NotActivated';
}

/** Whom RingCentral does not know. */
const UNKNOWN: ReadonlySet<Kind> = new Set(['joiner', 'leaver nobody knows', 'no given name', 'no mail', 'abroad']);
const DISABLED: ReadonlySet<Kind> = new Set(['back', 'former leaver']);
const PENDING: ReadonlySet<Kind> = new Set(['pending', 'pending, moved', 'pending leaver']);

/** A population of the kinds in these numbers, always the same. @param share of each kind, at least one person */
export function population(share = 1, seed = 20_261_121): readonly Person[] {
  const random = new Random(seed);
  const kinds = KINDS.flatMap(([kind, count]) =>
    Array.from({ length: Math.max(1, Math.round(count * share)) }, () => kind),
  );
  return random.shuffled(kinds).map((kind, n) => personOf(kind, n, random));
}

function personOf(kind: Kind, n: number, random: Random): Person {
  const facts = factsOf(kind, n, random);
  return {
    n,
    kind,
    facts,
    manager: n === 0 || random.chance(0.1) ? null : random.below(n),
    badge: random.chance(0.3) ? `B-${random.below(100_000)}` : null,
    emptiness: random.pick(['null', 'blank', 'absent']),
    held: UNKNOWN.has(kind) ? undefined : heldFacts(kind, n, facts, random),
    heldStatus: DISABLED.has(kind) ? 'Disabled' : PENDING.has(kind) ? 'NotActivated' : 'Enabled',
  };
}

function factsOf(kind: Kind, n: number, random: Random): Facts {
  const isEmptied = kind === 'emptied';
  const needsPlace = kind === 'other country spelling';
  const needsPhone = kind === 'other notation';
  const place = kind === 'abroad' ? abroad : needsPlace || random.chance(0.9) ? random.pick(places) : null;
  const notation = random.below(needsPhone ? INTERNATIONAL : NOTATIONS);
  const local = random.pick(['ada.obi', "o'neil", 'jl+tag', 'X.Y', 'a-b_c']);
  return {
    givenName: kind === 'no given name' ? null : random.pick(givenNames),
    familyName: random.pick(familyNames),
    mail: `${local}.${n}@northwind.example`,
    title: isEmptied || random.chance(0.15) ? null : random.pick(titles),
    department: isEmptied || (kind === 'same' && random.chance(0.15)) ? null : random.pick(departments),
    mobile: isEmptied || (!needsPhone && random.chance(0.2)) ? null : phoneOf(n, random.pick(['650', '415']), notation),
    place,
    country: place && (random.chance(0.5) ? place.code : place.country),
  };
}

/** What RingCentral has of somebody, where it is not the same. */
function heldFacts(kind: Kind, n: number, facts: Facts, random: Random): Facts {
  const { place } = facts;
  switch (kind) {
    case 'moved':
    case 'pending, moved':
      return {
        ...facts,
        department: 'Old department',
        ...(random.chance(0.3) && { familyName: 'Before' }),
        ...(random.chance(0.3) && { title: 'Trainee' }),
        ...(random.chance(0.3) && { mobile: phoneOf(n + 5000, '212', 0) }),
        ...(random.chance(0.5) && place && { place: { ...place, street: '1 Old Road', city: 'Old Town' } }),
      };
    case 'other letter case':
      return { ...facts, mail: random.chance(0.5) ? facts.mail.toUpperCase() : capitalised(facts.mail) };
    case 'other notation':
      return { ...facts, mobile: otherNotation(n, facts.mobile ?? '') };
    case 'emptied':
      return { ...facts, title: 'Analyst', department: 'Sales', mobile: phoneOf(n, '650', 0) };
    default:
      return facts;
  }
}

function capitalised(mail: string): string {
  return mail.replace(/[a-z]/g, (letter, at: number) => (at % 2 === 0 ? letter.toUpperCase() : letter));
}

/** The same number written otherwise. */
function otherNotation(n: number, mobile: string): string {
  const area = mobile.includes('650') && /^\D*1\D*650/.test(mobile) ? '650' : '415';
  const [other] = [0, 1, 2].map((notation) => phoneOf(n, area, notation)).filter((text) => text !== mobile);
  return other ?? '';
}
