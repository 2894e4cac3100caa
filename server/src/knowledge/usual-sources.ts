import { enterpriseUserSchemaUrn } from './scim/schema-urns';

type Provider = 'saviynt' | 'okta' | 'entra' | 'jumpcloud';

/** One piece of information about a person, as each provider calls it. */
export interface CommonAttribute {
  /** What it is, for people. */
  readonly meaning: string;
  readonly names: Readonly<Partial<Record<Provider, string>>>;
  /** Where it usually goes in RingCentral's SCIM user. */
  readonly target?: string;
}

const work = (part: string) => `addresses[type eq "work"].${part}`;

function row(
  meaning: string,
  saviynt: string | undefined,
  okta: string | undefined,
  entra: string | undefined,
  jumpcloud: string | undefined,
  target?: string,
): CommonAttribute {
  const names: [Provider, string | undefined][] = [
    ['saviynt', saviynt && `user.${saviynt}`],
    ['okta', okta && `user.${okta}`],
    ['entra', entra],
    ['jumpcloud', jumpcloud],
  ];
  return {
    meaning,
    names: Object.fromEntries(names.filter(([, name]) => name !== undefined)) as CommonAttribute['names'],
    ...(target !== undefined && { target }),
  };
}

/**
 * What the vendors' attributes have in common. Sources: Saviynt API reference (users), Okta's default user schema, the
 * default source attributes of Microsoft Entra ID, JumpCloud's API (system users).
 */
const commonAttributes: readonly CommonAttribute[] = [
  row('login name', 'username', 'login', 'userPrincipalName', 'username'),
  row('e-mail address', 'email', 'email', 'mail', 'email', 'emails[type eq "work"].value'),
  row('first name', 'firstname', 'firstName', 'givenName', 'firstname', 'name.givenName'),
  row('last name', 'lastname', 'lastName', 'surname', 'lastname', 'name.familyName'),
  row('middle name', 'middlename', 'middleName', undefined, 'middlename'),
  row('display name', 'displayname', 'displayName', 'displayName', 'displayname'),
  row('job title', 'title', 'title', 'jobTitle', 'jobTitle', 'title'),
  row(
    'department',
    'departmentname',
    'department',
    'department',
    'department',
    `${enterpriseUserSchemaUrn}:department`,
  ),
  row('company', 'companyname', 'organization', 'companyName', 'company'),
  row('cost centre', 'costcenter', 'costCenter', undefined, 'costCenter'),
  row('personnel number', 'employeeid', 'employeeNumber', 'employeeId', 'employeeIdentifier'),
  row(
    'street',
    'street',
    'streetAddress',
    'streetAddress',
    'addresses[type eq "work"].streetAddress',
    work('streetAddress'),
  ),
  row('city', 'city', 'city', 'city', 'addresses[type eq "work"].locality', work('locality')),
  row('state', 'state', 'state', 'state', 'addresses[type eq "work"].region', work('region')),
  row('postal code', undefined, 'zipCode', 'postalCode', 'addresses[type eq "work"].postalCode', work('postalCode')),
  row('country', 'country', 'countryCode', 'country', 'addresses[type eq "work"].country', work('country')),
  row(
    'business telephone',
    'phonenumber',
    'primaryPhone',
    'telephoneNumber',
    'phoneNumbers[type eq "work"].number',
    'phoneNumbers[type eq "work"].value',
  ),
  row(
    'mobile telephone',
    'secondaryPhone',
    'mobilePhone',
    'mobile',
    'phoneNumbers[type eq "mobile"].number',
    'phoneNumbers[type eq "mobile"].value',
  ),
  row('second e-mail address', 'secondaryEmail', 'secondEmail', undefined, 'alternateEmail'),
];

/** The attribute of a provider that usually fills a target; userName is filled from the e-mail address. */
export function usualSource(target: string, provider: Provider): string | undefined {
  const isAll = /^(?:addresses|phoneNumbers)\.\w+$/.test(target);
  if (isAll && provider === 'jumpcloud') return target.replace('.', '[].').replace(/\.value$/, '.number');
  const asked = isAll ? target.replace('.', '[type eq "work"].') : target;
  if (asked === 'userName')
    return provider === 'jumpcloud' ? 'username' : usualSource('emails[type eq "work"].value', provider);
  return commonAttributes.find((common) => common.target === asked)?.names[provider];
}

const byName = new Map<string, CommonAttribute>();
for (const common of commonAttributes)
  for (const [provider, name] of Object.entries(common.names)) byName.set(`${provider} ${name}`, common);

/**
 * What another provider calls an attribute; undefined when the table does not say.
 * @param name as the provider `from` writes it
 */
export function translatedName(name: string, from: Provider, to: Provider): string | undefined {
  if (from === to) return name;
  const plain = from === 'okta' ? name.replace(/^source\./, 'user.') : name;
  return byName.get(`${from} ${plain}`)?.names[to];
}
