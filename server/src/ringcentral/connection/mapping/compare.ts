import { findCountry } from '../../../knowledge/ringcentral/countries';
import type { Learned } from '../stage';
import type { MappingDemands } from './demands';
import type { PeopleTrial } from './try-people';

/** One thing the mapping asks for, beside what the account has. */
export interface Comparison {
  readonly subject: 'update' | 'filter' | 'attributes' | 'countries' | 'people';
  /** `unknown`: one of the two sides does not say. */
  readonly verdict: 'fits' | 'differs' | 'unknown';
  readonly says: string;
  readonly remedy?: string;
}

/** Holds what a mapping asks for against what the test learned of the account. */
export function compareDemands(
  demands: MappingDemands,
  learned: Learned,
  trial: PeopleTrial | undefined,
): readonly Comparison[] {
  return [
    compareUpdate(demands, learned),
    compareFilter(demands, learned),
    compareAttributes(demands, learned),
    compareCountries(demands, learned),
    trial === undefined ? undefined : comparePeople(trial),
  ].filter((comparison) => comparison !== undefined);
}

function compareUpdate({ methods }: MappingDemands, { config }: Learned): Comparison | undefined {
  const subject = 'update';
  if (!methods.includes('PATCH')) return undefined;
  if (config?.patch === undefined) {
    return { subject, verdict: 'unknown', says: 'it uses PATCH; the account does not say whether it supports it' };
  }
  if (config.patch) return { subject, verdict: 'fits', says: 'PATCH is supported' };
  const remedy = 'Use PUT for updates, or ask RingCentral to support PATCH.';
  return { subject, verdict: 'differs', says: 'it uses PATCH, which the account says it does not support', remedy };
}

/** RingCentral documents filters by these alone (API reference, `filter` of Search/List Users). */
const filterable: ReadonlySet<string> = new Set(['username', 'email', 'emails', 'emails.value']);

function compareFilter({ filters }: MappingDemands, { config }: Learned): Comparison | undefined {
  const subject = 'filter';
  if (filters.length === 0) return undefined;
  if (config?.filter === false) {
    const remedy = 'Find users by listing them, or ask RingCentral.';
    return { subject, verdict: 'differs', says: 'it filters, which the account says it does not support', remedy };
  }
  const others = filters.filter((path) => !filterable.has(plain(path)));
  if (others.length > 0) {
    const says = `it searches by ${others.join(', ')}; RingCentral documents userName and email only`;
    return { subject, verdict: 'differs', says, remedy: 'Match users by userName, which is the work e-mail address.' };
  }
  return { subject, verdict: 'fits', says: `it searches by ${filters.join(', ')}` };
}

function compareAttributes({ attributes }: MappingDemands, learned: Learned): Comparison | undefined {
  const subject = 'attributes';
  if (attributes.length === 0 || learned.attributes === undefined) return undefined;
  const listed = learned.attributes;
  const missing = attributes.filter((path) => !alwaysThere.has(plain(path)) && !listed.has(plain(path)));
  if (missing.length === 0) {
    return { subject, verdict: 'fits', says: `all ${attributes.length} attributes are in the account's schemas` };
  }
  const names = missing.slice(0, 5).join(', ');
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
  const says = `${names}${more} ${missing.length === 1 ? 'is' : 'are'} not in the account's schemas and would be ignored`;
  return { subject, verdict: 'differs', says, remedy: 'Take them out of the mapping, or correct their names.' };
}

/** In no schema (RFC 7643 §3), and in every user. */
const alwaysThere: ReadonlySet<string> = new Set(['schemas', 'id', 'externalid', 'meta']);

function compareCountries({ countries }: MappingDemands, { free }: Learned): Comparison | undefined {
  const subject = 'countries';
  if (countries.length === 0 || free === undefined || free.extensions.length === 0) return undefined;
  const codes = new Set(free.extensions.flatMap(({ country }) => country ?? []));
  if (codes.size === 0) {
    const says = `addresses are in ${countries.join(', ')}; of the free extensions no country is stated`;
    return { subject, verdict: 'unknown', says };
  }
  const without = countries.filter((country) => !codes.has(findCountry(country)?.code ?? country));
  if (without.length === 0) {
    return { subject, verdict: 'fits', says: `there are free extensions for ${countries.join(', ')}` };
  }
  const says = `addresses are in ${without.join(', ')}, where no extension is free (free: ${[...codes].sort().join(', ')})`;
  return {
    subject,
    verdict: 'differs',
    says,
    remedy: 'Add licences for that country, or send the country of a free extension.',
  };
}

function comparePeople(trial: PeopleTrial): Comparison {
  const subject = 'people';
  if ('reason' in trial) {
    return {
      subject,
      verdict: 'unknown',
      says: `the sample people were not planned: ${trial.reason}; the preview reads all`,
    };
  }
  const { counts, licences, entries } = trial.plan;
  const free = licences.free === undefined ? 'not known how many are free' : `${licences.free} free`;
  const people = `${entries.length} sample ${entries.length === 1 ? 'person' : 'people'}`;
  const says = `${people}: ${counts.create} would be created (${free}), ${counts.update} updated, ${counts.refused} refused`;
  const refused = entries.find(({ action }) => action === 'refused');
  if (refused === undefined) return { subject, verdict: 'fits', says };
  const why = refused.reason === undefined ? '' : `; the first because: ${refused.reason}`;
  return {
    subject,
    verdict: 'differs',
    says: `${says}${why}`,
    remedy: 'Run the preview: it says who, and what to do.',
  };
}

/** Lower case, without value filters: `addresses[type eq "work"].country` is `addresses.country`. */
function plain(path: string): string {
  const lower = path.trim().toLowerCase();
  const open = lower.indexOf('[');
  const close = lower.lastIndexOf(']');
  return open >= 0 && close > open ? lower.slice(0, open) + lower.slice(close + 1) : lower;
}
