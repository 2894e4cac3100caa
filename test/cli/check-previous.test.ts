import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodSchema } from '../support/entra-schema';
import { cli, folderWith } from './support';

const before = goodSchema();
const after = goodSchema();
after.directories[1]?.objects[0]?.attributes.pop();
after.synchronizationRules[0]?.objectMappings[0]?.attributeMappings.pop();

describe('check --previous', () => {
  const folder = folderWith({
    'before/schema.json': JSON.stringify(before, null, 2),
    'after/schema.json': JSON.stringify(after, null, 2),
    'other.json': '{}',
  });
  const [old, now] = [join(folder, 'before/schema.json'), join(folder, 'after/schema.json')];

  it('says what a PUT would drop', async () => {
    const { code, out } = await cli('check', now, '--previous', old, '--fail-on', 'information');
    expect(code).toBe(2);
    expect(out).toContain('entra/put-drops');
    expect(out).toContain('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department');
    expect(out).toContain('entra/restarts-cycle');
  });

  it('finds nothing in the same file', async () => {
    const { code, out } = await cli('check', old, '--previous', old, '--fail-on', 'hint');
    expect([code, out]).toEqual([0, 'No findings in 1 file.\n']);
  });

  it('takes an application of any name for RingCentral when told to', async () => {
    const named = JSON.stringify(before, null, 2)
      .replaceAll('"RingCentral"', '"Telephony"')
      .replaceAll('"title"', '"displayName"');
    const file = join(folderWith({ 'schema.json': named }), 'schema.json');
    expect((await cli('check', file, '--entra-target', 'auto')).out).not.toContain('ringcentral/removed-target');
    expect((await cli('check', file, '--entra-target', 'ringcentral')).out).toContain('ringcentral/removed-target');
    expect((await cli('check', file, '--entra-target', 'zoom')).code).toBe(1);
  });

  it.each([
    ['several schemas', folder, old, 'PATH has 2'],
    ['no schema to check', join(folder, 'other.json'), old, 'PATH has none'],
    ['a file that is none', now, join(folder, 'other.json'), 'is no synchronization schema'],
  ])('refuses %s', async (_, path, previous, message) => {
    const { code, err } = await cli('check', path, '--previous', previous);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
