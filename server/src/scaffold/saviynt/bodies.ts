import { enterpriseUserSchemaUrn, patchOpUrn, userSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { OptionalAttribute } from './options';

/** A Groovy expression as JSON: quoted and escaped where it is a text, and the bare word null where there is nothing. */
const toJson = (expression: string): string => `groovy.json.JsonOutput.toJson(${expression})`;
const json = (expression: string): string => `\${${toJson(expression)}}`;

/** `text` where `condition` holds, and nothing at all where it does not. Groovy counts null and the empty text as no. */
const where = (condition: string, text: string): string => `\${${condition}?${text}:''}`;

/**
 * Members of a create, each with its comma in front. A member is left out where the person has no value: RFC 7643 §2.5
 * makes null the same as absent, but RingCentral's description types these as strings, and leaving out suits both.
 */
const createMembers: Readonly<Record<OptionalAttribute, string>> = {
  title: where('user.title', `',"title":'+${toJson('user.title')}`),
  department: where(
    'user.departmentname',
    `',"${enterpriseUserSchemaUrn}":'+${toJson('[department:user.departmentname]')}`,
  ),
  phone: where('user.phonenumber', `',"phoneNumbers":'+${toJson("[[type:'mobile',value:user.phonenumber]]")}`),
  // Without a country RingCentral takes no address. The filter drops the parts that are empty.
  address: where(
    'user.country',
    `',"addresses":'+${toJson(
      "[[type:'work',streetAddress:user.street,locality:user.city,region:user.state,country:user.country].findAll{it.value}]",
    )}`,
  ),
  externalId: where('user.username', `',"externalId":'+${toJson('user.username')}`),
};

/**
 * The body of POST /Users. What RingCentral requires is written out, so that a person without it is refused by name rather
 * than created as somebody called "null"; userName and the work e-mail must be the same (RingCentral's API description).
 */
export function createBody(attributes: readonly OptionalAttribute[]): string {
  const schemas = attributes.includes('department') ? [userSchemaUrn, enterpriseUserSchemaUrn] : [userSchemaUrn];
  const required = [
    `"schemas":${JSON.stringify(schemas)}`,
    `"userName":${json('user.email')}`,
    `"name":{"givenName":${json('user.firstname')},"familyName":${json('user.lastname')}}`,
    `"emails":[{"type":"work","value":${json('user.email')}}]`,
    '"active":true',
  ];
  return `{${required.join(',')}${attributes.map((attribute) => createMembers[attribute]).join('')}}`;
}

const replace = (path: string, expression: string): string =>
  `{"op":"replace","path":"${path}","value":${json(expression)}}`;

/**
 * A Groovy map that is one PATCH operation. Also the way to write a path with quotes in it: as JSON it would need
 * backslashes, which Groovy's template engine passes on or doubles, depending on how EIC configured it. That is not known.
 */
const operation = (op: 'add' | 'replace', path: string, expression: string): string =>
  `[op:'${op}',path:'${path}',value:${expression}]`;

/** Sets a single value, or removes it where the person has none any more; removing what is not there is no error (RFC 7644 §3.5.2.2). */
const setOrRemove = (path: string, expression: string, op: 'add' | 'replace' = 'replace'): string =>
  toJson(`${expression}?${operation(op, path, expression)}:[op:'remove',path:'${path}']`);

/**
 * A value behind a filter is added, not replaced: RFC 7644 §3.5.2.3 answers noTarget to a replace whose filter fits
 * nothing, while an add of a single value puts it over what is there (§3.5.2.1).
 */
const workEmail = 'emails[type eq "work"].value';
const mobile = 'phoneNumbers[type eq "mobile"].value';
const work = (part: string): string => `addresses[type eq "work"].${part}`;

const updateOperations: Readonly<Record<OptionalAttribute, string>> = {
  title: `,\${${setOrRemove('title', 'user.title')}}`,
  department: `,\${${setOrRemove(`${enterpriseUserSchemaUrn}:department`, 'user.departmentname')}}`,
  // Without a number in EIC, the one in RingCentral stays: people set their own there.
  phone: where('user.phonenumber', `','+${toJson(operation('add', mobile, 'user.phonenumber'))}`),
  // The country comes first: it makes the address where there is none. A part that is gone must go, or a region would
  // stay that is none of the new country.
  address: [
    where('user.country', `','+${toJson(operation('add', work('country'), 'user.country'))}`),
    ...(
      [
        ['streetAddress', 'user.street'],
        ['locality', 'user.city'],
        ['region', 'user.state'],
      ] as const
    ).map(([part, expression]) => where('user.country', `','+${setOrRemove(work(part), expression, 'add')}`)),
  ].join(''),
  externalId: where('user.username', `','+${toJson(operation('replace', 'externalId', 'user.username'))}`),
};

/**
 * The body of PATCH /Users/{id}.
 *
 * Why PATCH and not PUT: a PUT replaces the whole user. RingCentral's own example of one shows that what it leaves out is
 * cleared, direct number and external id included, and `active` is false by default, so a PUT has to say `active`, and
 * true enables a user whom somebody disabled. EIC cannot know better: what it holds of the account is as old as the last
 * import. A PATCH changes what it names and nothing else (RFC 7644 §3.5.2). Every value here is a text, the type that
 * RingCentral's description gives PATCH values, and the paths are those of Microsoft's tutorial for RingCentral.
 */
export function updateBody(attributes: readonly OptionalAttribute[]): string {
  const required = [
    replace('userName', 'user.email'),
    `\${${toJson(operation('replace', workEmail, 'user.email'))}}`,
    replace('name.givenName', 'user.firstname'),
    replace('name.familyName', 'user.lastname'),
  ];
  const optional = attributes.map((attribute) => updateOperations[attribute]).join('');
  return `{"schemas":["${patchOpUrn}"],"Operations":[${required.join(',')}${optional}]}`;
}

/** The body that enables or disables. `active` is a boolean of JSON (RFC 7643 §2.3.2), not the text "true". */
export function activeBody(active: boolean): string {
  return JSON.stringify({ schemas: [patchOpUrn], Operations: [{ op: 'replace', path: 'active', value: active }] });
}
