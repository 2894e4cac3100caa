import { readEntraDocument } from '../../../server/src/documents/entra/document';
import { besideEachOther } from '../../../server/src/documents/okta/beside';
import { type OktaDocument, readOktaDocument } from '../../../server/src/documents/okta/document';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';
import { compileEntra } from '../../../server/src/provisioning/entra/compile-entra';
import { compileJumpCloud } from '../../../server/src/provisioning/jumpcloud/compile-jumpcloud';
import { compileOkta } from '../../../server/src/provisioning/okta/compile-okta';
import type { ProvisioningProgram } from '../../../server/src/provisioning/provisioning-program';
import { compileSaviynt } from '../../../server/src/provisioning/saviynt/saviynt-program';
import { type Person, PLACE } from './population';

/** A provider with a mapping of fifteen expressions. JumpCloud's table is fixed, and has as many. */
export interface BenchProvider {
  readonly name: string;
  readonly program: ProvisioningProgram;
  /** A person as the provider exports them, with sixteen columns or so. */
  readonly personOf: (person: Person) => object;
}

const USERS = 'https://platform.ringcentral.com/scim/v2/Users';

/** Everything a SCIM user of RingCentral has, by fifteen templates. */
const BODY = JSON.stringify({
  schemas: [userSchemaUrn, enterpriseUserSchemaUrn],
  externalId: '${user.username}',
  userName: '${user.email}',
  name: { familyName: '${user.lastname}', givenName: "${user.firstname==null?'':user.firstname}" },
  emails: [{ type: 'work', value: '${user.email.toLowerCase()}' }],
  title: "${user.title==null?'':user.title}",
  active: "${user.statuskey=='1'?'true':'false'}",
  phoneNumbers: [
    { type: 'work', value: '${user.phonenumber}' },
    { type: 'mobile', value: '${user.secondaryPhone!=null?user.secondaryPhone:user.phonenumber}' },
  ],
  addresses: [
    {
      type: 'work',
      streetAddress: '${user.street}',
      locality: '${user.city}',
      region: '${user.state}',
      postalCode: '${user.customproperty1}',
      country: "${user.country=='US'?'United States':user.country}",
    },
  ],
  [enterpriseUserSchemaUrn]: { department: '${user.departmentname}' },
});

function call(httpMethod: string, url: string) {
  const httpHeaders = { Authorization: '${access_token}' };
  return { call: [{ name: 'call1', connection: 'acctAuth', url, httpMethod, httpParams: BODY, httpHeaders }] };
}

function saviynt(): ProvisioningProgram {
  const parameters = {
    CreateAccountJSON: { accountIdPath: 'call1.message.id', ...call('POST', USERS) },
    UpdateAccountJSON: call('PUT', `${USERS}/\${account.accountID}`),
  };
  const documents = Object.entries(parameters).map(([name, value]) =>
    known(readSaviyntDocument(`bench/${name}.json`, JSON.stringify(value))),
  );
  return compileSaviynt(known([...groupConnectors(documents).values()][0]));
}

function saviyntPerson({ number, given, family, email, title, phone, mobile, street }: Person) {
  return {
    username: `user${number}`,
    firstname: given,
    lastname: family,
    displayname: `${given} ${family}`,
    email,
    title,
    departmentname: PLACE.team,
    employeeid: String(number),
    phonenumber: phone,
    secondaryPhone: mobile,
    street,
    city: PLACE.city,
    state: PLACE.state,
    customproperty1: PLACE.postalCode,
    country: 'US',
    statuskey: '1',
  };
}

const ADDRESS = 'addresses[type eq "work"]';

function entra(): ProvisioningProgram {
  const mapping = (targetAttributeName: string, expression: string, matchingPriority = 0) => {
    const attribute = /^\[(\w+)\]$/.exec(expression)?.[1];
    const source =
      attribute === undefined
        ? { type: 'Function', name: expression.split('(')[0], expression, parameters: [] }
        : { type: 'Attribute', name: attribute, expression, parameters: [] };
    return { targetAttributeName, source, matchingPriority, flowType: 'Always', flowBehavior: 'FlowWhenChanged' };
  };
  const file = {
    name: 'Users',
    enabled: true,
    flowTypes: 'Add, Update, Delete',
    sourceObjectName: 'User',
    targetObjectName: 'User',
    scope: null,
    attributeMappings: [
      mapping('userName', '[userPrincipalName]', 1),
      mapping('active', 'Switch([IsSoftDeleted], , "False", "True", "True", "False")'),
      mapping('emails[type eq "work"].value', 'ToLower([mail])'),
      mapping('name.givenName', 'Trim([givenName])'),
      mapping('name.familyName', '[surname]'),
      mapping('title', 'Coalesce([jobTitle], "Engineer")'),
      mapping('externalId', '[mailNickname]'),
      mapping(`${enterpriseUserSchemaUrn}:department`, '[department]'),
      mapping('phoneNumbers[type eq "work"].value', '[telephoneNumber]'),
      mapping('phoneNumbers[type eq "mobile"].value', 'Replace([mobile], " ", , , "", , )'),
      mapping(`${ADDRESS}.streetAddress`, '[streetAddress]'),
      mapping(`${ADDRESS}.locality`, '[city]'),
      mapping(`${ADDRESS}.region`, '[state]'),
      mapping(`${ADDRESS}.postalCode`, '[postalCode]'),
      mapping(`${ADDRESS}.country`, 'Switch([country], [country], "US", "United States")'),
    ],
  };
  return compileEntra(known(readEntraDocument('file:///bench/users.json', JSON.stringify(file))));
}

/** A user of Microsoft Graph. */
function entraPerson({ number, given, family, email, title, phone, mobile, street }: Person) {
  return {
    id: `0000-${number}`,
    userPrincipalName: email,
    accountEnabled: true,
    mail: email,
    mailNickname: `user${number}`,
    givenName: given,
    surname: family,
    displayName: `${given} ${family}`,
    jobTitle: title,
    department: PLACE.team,
    businessPhones: [phone],
    mobilePhone: mobile,
    streetAddress: street,
    city: PLACE.city,
    state: PLACE.state,
    postalCode: PLACE.postalCode,
    country: 'US',
  };
}

function okta(): ProvisioningProgram {
  const field = (externalName: string, externalNamespace: string = userSchemaUrn) => ({
    type: 'string',
    externalName,
    externalNamespace,
  });
  const attributes = {
    userName: ['user.login', field('userName')],
    given: ['user.firstName', field('name.givenName')],
    family: ['user.lastName', field('name.familyName')],
    mail: ['String.toLowerCase(user.email)', field('emails.^[type==work].value')],
    number: ["String.substringBefore(user.login, '@')", field('externalId')],
    title: ["user.title == null ? 'Engineer' : user.title", field('title')],
    team: ['user.department', field('department', enterpriseUserSchemaUrn)],
    phone: ['user.primaryPhone', field('phoneNumbers.^[type==work].value')],
    mobile: ["String.replace(user.mobilePhone, ' ', '')", field('phoneNumbers.^[type==mobile].value')],
    street: ['user.streetAddress', field('addresses.^[type==work].streetAddress')],
    city: ['user.city', field('addresses.^[type==work].locality')],
    state: ['user.state', field('addresses.^[type==work].region')],
    zip: ['user.zipCode', field('addresses.^[type==work].postalCode')],
    country: [
      "user.countryCode == 'US' ? 'United States' : user.countryCode",
      field('addresses.^[type==work].country'),
    ],
    nick: ['user.nickName', field('nickName')],
  } as const;
  const pairs = Object.entries(attributes);
  const mapping = {
    id: 'prm1',
    source: { id: 'oty1', name: 'user', type: 'user' },
    target: { id: '0oa1', name: 'phones', type: 'appuser' },
    properties: Object.fromEntries(pairs.map(([name, [expression]]) => [name, { expression, pushStatus: 'PUSH' }])),
  };
  const schema = {
    id: 'https://x.okta.com/meta/schemas/apps/0oa1/default',
    name: 'phones',
    definitions: {
      custom: {
        id: '#custom',
        type: 'object',
        properties: Object.fromEntries(pairs.map(([name, [, property]]) => [name, property])),
      },
    },
  };
  const documents = [mapping, schema].map((file, i) =>
    known(readOktaDocument(`file:///bench/${i}.json`, JSON.stringify(file))),
  );
  const [document] = besideEachOther<OktaDocument>(documents);
  return compileOkta(known(document), { app: 'scim', update: 'put' });
}

/** A user of Okta's API. */
function oktaPerson({ number, given, family, email, title, phone, mobile, street }: Person) {
  const profile = {
    login: email,
    email,
    firstName: given,
    lastName: family,
    displayName: `${given} ${family}`,
    title,
    department: PLACE.team,
    primaryPhone: phone,
    mobilePhone: mobile,
    streetAddress: street,
    city: PLACE.city,
    state: PLACE.state,
    zipCode: PLACE.postalCode,
    countryCode: 'US',
    nickName: null,
  };
  return { id: `00u${number}`, status: 'ACTIVE', profile };
}

/** A user of JumpCloud's API. */
function jumpCloudPerson({ number, given, family, email, title, phone, mobile, street }: Person) {
  return {
    _id: `5f${number}`,
    username: email,
    email,
    firstname: given,
    lastname: family,
    displayname: `${given} ${family}`,
    jobTitle: title,
    // It sends no title, so this is what changes.
    department: number % 3 === 0 ? 'Marketing' : PLACE.team,
    state: 'ACTIVATED',
    suspended: false,
    addresses: [
      {
        type: 'work',
        streetAddress: street,
        locality: PLACE.city,
        region: PLACE.state,
        postalCode: PLACE.postalCode,
        country: PLACE.country,
      },
    ],
    phoneNumbers: [
      { type: 'work', number: phone },
      { type: 'mobile', number: mobile },
    ],
  };
}

/** Every provider, compiled when it is asked for. */
export const PROVIDERS: Readonly<Record<string, () => BenchProvider>> = {
  Saviynt: () => ({ name: 'Saviynt', program: saviynt(), personOf: saviyntPerson }),
  Entra: () => ({ name: 'Entra', program: entra(), personOf: entraPerson }),
  Okta: () => ({ name: 'Okta', program: okta(), personOf: oktaPerson }),
  JumpCloud: () => ({ name: 'JumpCloud', program: compileJumpCloud(), personOf: jumpCloudPerson }),
};

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The mapping of a bench is not what it should be.');
  return value;
}
