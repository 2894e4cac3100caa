import { describe, expect, it } from 'vitest';
import { goodSchema, type SchemaJson } from '../../../support/entra-schema';
import { applyFix, check } from './check-text';

const before = JSON.stringify(goodSchema(), null, 2);

/** What is found after an edit of the good schema. */
function edited(edit: (schema: SchemaJson) => void) {
  const schema = goodSchema();
  edit(schema);
  const text = JSON.stringify(schema, null, 2);
  return { text, found: check(text, { previous: before }) };
}

function mappingOf(schema: SchemaJson) {
  const mapping = schema.synchronizationRules[0]?.objectMappings[0];
  if (mapping === undefined) throw new Error('not generated');
  return mapping;
}

describe('beside the version before', () => {
  it('finds nothing in the same schema, in another order and layout', () => {
    const schema = goodSchema();
    const turned = Object.fromEntries(Object.entries(schema).reverse());
    expect(check(JSON.stringify(turned), { previous: before })).toEqual([]);
  });

  it('lets the service write its own members', () => {
    expect(
      edited((schema) => {
        schema.version = 'Date:2026-11-20T00:00:00Z';
      }).found,
    ).toEqual([]);
  });

  it('names mappings that are dropped, and puts them back', () => {
    const { text, found } = edited((schema) => {
      mappingOf(schema).attributeMappings.splice(2, 2);
    });
    expect(found.map(({ code, underlined, severity }) => [code, underlined, severity])).toEqual([
      ['entra/put-drops', 'attributeMappings', 'information'],
      ['entra/restarts-cycle', 'attributeMappings', 'information'],
    ]);
    expect(found[0]?.message).toContain('"externalId" of User to ');
    expect(check(applyFix(text, found[0]), { previous: before })).toEqual([]);
  });

  it('names a directory that is dropped', () => {
    const { text, found } = edited((schema) => {
      schema.directories.pop();
    });
    const drop = found.find(({ code }) => code === 'entra/put-drops');
    expect(drop).toMatchObject({ underlined: 'directories', severity: 'warning' });
    expect(check(applyFix(text, drop), { previous: before })).toEqual([]);
  });

  it('names attributes that are dropped from an object, together', () => {
    const { found } = edited((schema) => {
      const target = schema.directories[1]?.objects[0];
      const names = ['title', 'externalId'];
      if (target) target.attributes = target.attributes.filter(({ name }) => !names.includes(name));
      const mapping = mappingOf(schema);
      mapping.attributeMappings = mapping.attributeMappings.filter((each) => !names.includes(each.targetAttributeName));
    });
    expect(found.filter(({ code }) => code === 'entra/put-drops')).toHaveLength(2);
  });

  it('says that a read-only directory was changed, and restores it', () => {
    const { text, found } = edited((schema) => {
      const attribute = schema.directories[0]?.objects[0]?.attributes[3];
      if (attribute) attribute.caseExact = true;
    });
    expect(found.map(({ code, underlined }) => [code, underlined])).toEqual([['entra/read-only-changed', 'true']]);
    expect(check(applyFix(text, found[0]), { previous: before })).toEqual([]);
  });

  it('says that a rule was changed which is not editable', () => {
    const locked = goodSchema();
    const [rule] = locked.synchronizationRules;
    if (rule) rule.editable = false;
    const previous = JSON.stringify(locked);
    Object.assign(mappingOf(locked), { name: 'Renamed' });
    const found = check(JSON.stringify(locked), { previous });
    expect(found.map(({ code }) => code)).toEqual(['entra/read-only-changed', 'entra/restarts-cycle']);
  });

  it('says that metadata was changed, and restores it', () => {
    const { text, found } = edited((schema) => {
      const [entry] = mappingOf(schema).metadata;
      if (entry) entry.value = 'true';
    });
    expect(found.map(({ code }) => code)).toEqual(['entra/metadata-changed', 'entra/restarts-cycle']);
    expect(check(applyFix(text, found[0]), { previous: before })).toEqual([]);
  });

  it('says that the anchor was changed, and restores it', () => {
    const { text, found } = edited((schema) => {
      const [anchor] = schema.directories[1]?.objects[0]?.attributes ?? [];
      if (anchor) anchor.anchor = false;
    });
    expect(found.map(({ code, underlined }) => [code, underlined])).toEqual([['entra/anchor-changed', 'false']]);
    expect(check(applyFix(text, found[0]), { previous: before })).toEqual([]);
  });

  it('says once that an initial cycle starts, at the first change', () => {
    const { found } = edited((schema) => {
      const mapping = mappingOf(schema);
      mapping.scope = null;
      for (const each of mapping.attributeMappings) each.flowBehavior = 'FlowAlways';
    });
    expect(found.map(({ code, underlined }) => [code, underlined])).toEqual([['entra/restarts-cycle', 'null']]);
    expect(found[0]?.message).toContain('and 14 more changes');
  });

  it('compares nothing with a text that is no schema', () => {
    expect(check(before, { previous: '{"synchronizationRules": 5}' })).toEqual([]);
    expect(check(before, { previous: '' })).toEqual([]);
  });
});
