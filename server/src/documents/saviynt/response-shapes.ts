import { anyShape, listShape, mapShape, numberShape, type Property, type Shape } from '../../expressions/kit/shape';
import { type UserAttribute, userAttributes } from '../../knowledge/ringcentral/user-attributes';

const property = (name: string, documentation: string, shape: Shape): [string, Property] => [
  name,
  { name, documentation, shape },
];

const openMap = (name: string, documentation: string, properties: readonly [string, Property][] = []): Shape => ({
  type: 'map',
  name,
  documentation,
  complete: false,
  properties: new Map(properties),
});

const anyBody = openMap('response body', 'The body of the answer, as the target sends it.');

function shapeOf(attribute: UserAttribute): Shape {
  const single: Shape =
    attribute.subAttributes.length > 0
      ? openMap(attribute.path, attribute.description, attribute.subAttributes.map(describe))
      : { type: attribute.type === 'boolean' ? 'boolean' : 'string' };
  return attribute.multiValued ? { type: 'list', element: single } : single;
}

function describe(attribute: UserAttribute): [string, Property] {
  return property(attribute.name, attribute.description, shapeOf(attribute));
}

/** A user as RingCentral answers it; open, because a service may always send more. */
const scimUser = openMap('SCIM user', 'The user as RingCentral answers it.', userAttributes.map(describe));

const scimList = openMap('SCIM list', 'A page of users (RFC 7644 §3.4.2).', [
  property('totalResults', 'How many users there are in all.', numberShape),
  property('startIndex', 'The index of the first user of this page, counted from 1.', numberShape),
  property('itemsPerPage', 'How many users this page has.', numberShape),
  property('Resources', 'The users of this page.', { type: 'list', element: scimUser }),
  property('schemas', 'The ListResponse URN.', listShape),
]);

/** What a URL asks of a SCIM service. */
export type ScimEndpoint = 'user' | 'users' | 'other';

/** Which SCIM resource a URL template names: `user` for `/scim/v2/Users/{id}`, `users` for the collection. */
export function scimEndpoint(url: string | undefined): ScimEndpoint {
  const path = /\/scim\/v2\/Users(\/[^?#]*)?(?=[?#]|\s*$)/i.exec(url ?? '');
  if (path === null) return 'other';
  return path[1] === undefined || path[1] === '/' ? 'users' : 'user';
}

const answerWith = (body: Shape): Shape =>
  openMap('response', 'The answer of an earlier call.', [
    property('message', 'The body of the answer.', body),
    property('statusCode', 'The HTTP status of the answer.', { type: 'any' }),
    property('headers', 'The headers of the answer.', { ...mapShape, complete: false, properties: new Map() }),
  ]);

const userAnswer = answerWith(scimUser);
const listAnswer = answerWith(scimList);
const otherAnswer = answerWith(anyBody);

/** The answer of one call, as a later call of the parameter reads it with `response.<name>`. */
export function answerShape(method: string, endpoint: ScimEndpoint): Shape {
  if (endpoint === 'users' && method === 'GET') return listAnswer;
  return endpoint === 'user' || (endpoint === 'users' && method === 'POST') ? userAnswer : otherAnswer;
}

const pageOf = (body: Shape): Shape =>
  openMap('import response', 'The record that is read; in nextUrlPath the page.', [
    property('completeResponseMap', 'The whole body of the page.', body),
    property('objectList', 'The list that listField found on the page.', {
      type: 'list',
      nullable: true,
      element: anyShape,
    }),
    property('headers', 'The headers of the answer.', { ...mapShape, complete: false, properties: new Map() }),
  ]);

const userPage = pageOf(scimList);
const otherPage = pageOf(anyBody);

/** `response` while an import reads: the record at hand, and in nextUrlPath the page it stands on. */
export function importResponseShape(endpoint: ScimEndpoint): Shape {
  return endpoint === 'users' ? userPage : otherPage;
}
