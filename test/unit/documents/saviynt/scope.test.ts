import { describe, expect, it } from 'vitest';
import { Connector } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { scopeFor } from '../../../../server/src/documents/saviynt/scope';
import type { Shape } from '../../../../server/src/expressions/kit/shape';

function open(files: Readonly<Record<string, unknown>>) {
  const connections = Object.entries(files).flatMap(
    ([name, content]) => readSaviyntDocument(`file:///w/${name}.json`, JSON.stringify(content))?.connections ?? [],
  );
  return new Connector('k', 'n', connections);
}

const step = (shape: Shape | undefined, path: string): Shape | undefined =>
  path
    .split('.')
    .reduce<Shape | undefined>(
      (at, name) => at?.properties?.get(name)?.shape ?? at?.element?.properties?.get(name)?.shape,
      shape,
    );

const users = 'https://platform.ringcentral.com/scim/v2/Users';

describe('scopeFor', () => {
  const connector = open({
    ConnectionJSON: { authentications: { one: { apiSecret: 's' }, two: { tenant: 't' } } },
    CreateAccountJSON: {
      call: [
        { name: 'find', connection: 'one', url: `${users}?filter=x`, httpMethod: 'GET' },
        { name: 'create', connection: 'two', url: users, httpMethod: 'POST' },
        { name: 'other', url: 'https://x.example.com', httpMethod: 'POST' },
      ],
    },
    RemoveAccessJSON: {
      call: [
        { name: 'Group', url: users },
        { name: 'Group', url: users },
        { name: 'Group', url: users },
      ],
    },
    ImportAccountEntJSON: { accountParams: { call: { call1: { http: { url: users, httpMethod: 'GET' } } } } },
  });
  const create = connector.get('CreateAccountJSON')!;
  const shapeOf = (index: number, name: string) =>
    scopeFor(create, create.calls[index], connector).bindings.get(name)?.shape;

  it('gives response a property for each earlier call', () => {
    expect([...(shapeOf(0, 'response')?.properties?.keys() ?? [])]).toEqual([]);
    expect([...(shapeOf(2, 'response')?.properties?.keys() ?? [])]).toEqual(['find', 'create']);
  });

  it('knows what RingCentral answers to SCIM requests', () => {
    const response = shapeOf(2, 'response');
    expect(step(response, 'create.message.name.givenName')?.type).toBe('string');
    expect(step(response, 'find.message.Resources.userName')?.type).toBe('string');
    expect(step(response, 'find.message.totalResults')?.type).toBe('number');
  });

  it('offers the keys of the authentication that the call uses', () => {
    expect([...(shapeOf(0, 'connection')?.properties?.keys() ?? [])]).toEqual(['apiSecret']);
    expect([...(shapeOf(1, 'connection')?.properties?.keys() ?? [])]).toEqual(['tenant']);
    expect([...(shapeOf(2, 'connection')?.properties?.keys() ?? [])]).toEqual(['apiSecret', 'tenant']);
  });

  it('numbers the answers in access parameters', () => {
    const remove = connector.get('RemoveAccessJSON')!;
    const response = scopeFor(remove, remove.calls[2], connector).bindings.get('response')?.shape;
    expect([...(response?.properties?.keys() ?? [])]).toEqual(['Group', 'Group1', 'Group2']);
  });

  it('gives an import the page and its list', () => {
    const parameter = connector.get('ImportAccountEntJSON')!;
    const scope = scopeFor(parameter, parameter.calls[0], connector);
    expect(scope.complete).toBe(false);
    expect(step(scope.bindings.get('response')?.shape, 'completeResponseMap.totalResults')?.type).toBe('number');
    expect(step(scope.bindings.get('response')?.shape, 'objectList')?.type).toBe('list');
  });

  it('is made once for a call', () => {
    expect(scopeFor(create, create.calls[0], connector)).toBe(scopeFor(create, create.calls[0], connector));
    expect(scopeFor(create, create.calls[0], open({}))).not.toBe(scopeFor(create, create.calls[0], connector));
  });
});
