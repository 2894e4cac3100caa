import { createScope, type Scope } from '../../../../server/src/expressions/kit/scope';
import type { Property, Shape } from '../../../../server/src/expressions/kit/shape';

export function objectOf(
  type: 'object' | 'map',
  fields: Readonly<Record<string, Shape>>,
  extra: Partial<Shape> = {},
): Shape {
  const properties = new Map<string, Property>(
    Object.entries(fields).map(([name, shape]) => [name, { name, documentation: `What ${name} means.`, shape }]),
  );
  return { type, nullable: false, properties, ...extra };
}

const text: Shape = { type: 'string' };
const maybe: Shape = { type: 'string', nullable: true };
export const userShape = objectOf(
  'object',
  {
    email: text,
    username: text,
    firstname: text,
    lastname: text,
    statuskey: { type: 'number' },
    customproperty1: maybe,
    startdate: { type: 'date', nullable: true },
  },
  { name: 'user', complete: true },
);

/** A scope much like that of an account parameter. */
export const scope: Scope = createScope(
  [
    { name: 'user', documentation: 'The person.', shape: userShape },
    { name: 'userManager', documentation: 'The manager.', shape: { ...userShape, nullable: true } },
    {
      name: 'account',
      documentation: 'The account.',
      shape: objectOf('object', { accountID: text }, { name: 'account', complete: false }),
    },
    {
      name: 'response',
      documentation: 'Answers.',
      shape: objectOf(
        'map',
        {
          call1: objectOf('map', { message: { type: 'map' } }),
          objectList: { type: 'list', element: objectOf('map', { id: text, value: maybe }) },
        },
        { complete: false },
      ),
    },
    { name: 'requestAccessAttributes', documentation: 'The form.', shape: { type: 'map' } },
    { name: 'access_token', documentation: 'The token.', shape: text },
  ],
  true,
);
