import type { WordPseudonyms } from './words';

/** Names that RFC 2606 and RFC 6761 set aside: mail to them reaches nobody. */
const reserved: ReadonlySet<string> = new Set(['example', 'test', 'invalid', 'localhost']);
/** Labels that say what kind of place a domain is, when they stand before a country. */
const kinds: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'or', 'org']);
/** Where people have mail of their own. Which of them it is says nothing of a person. */
const publicProviders: ReadonlySet<string> = new Set([
  'aol.com',
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.ru',
  'me.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'yahoo.com',
  'yandex.ru',
]);

/**
 * The pseudonym of an e-mail address: the words before the @ and those of the domain are replaced, the signs between them,
 * the ending (`.co.uk`) and a public provider's name stay, and `.example` follows, so that mail sent there reaches nobody.
 */
export function pseudonymOfEmail(email: string, words: WordPseudonyms): string {
  const at = email.lastIndexOf('@');
  if (at < 0) return words.identifier(email);
  return `${words.identifier(email.slice(0, at))}@${pseudonymOfDomain(email.slice(at + 1), words)}`;
}

/** The part of a domain that stays as it is, without its dot; empty when the whole name is replaced. */
export function keptEnding(domain: string): string {
  const lower = domain.toLowerCase();
  if (publicProviders.has(lower)) return domain;
  const labels = domain.split('.');
  if (labels.length < 2) return '';
  const [kind, last] = labels.slice(-2);
  const isCountry = last?.length === 2 && labels.length > 2;
  return domain.slice(-(isCountry && kinds.has(kind?.toLowerCase() ?? '') ? `${kind}.${last}` : `${last}`).length);
}

function pseudonymOfDomain(domain: string, words: WordPseudonyms): string {
  const ending = keptEnding(domain);
  const name = words.textAndNumbers(domain.slice(0, domain.length - ending.length));
  const last = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  return `${name}${ending}${reserved.has(last) ? '' : '.example'}`;
}
