import type { PlainAttribute, Remark } from './plain-mapping';

const LIST = /^(addresses|phoneNumbers)\.(\w+)$/;

/**
 * JumpCloud's connector sends every element of a list. The other providers name the element they mean, so such an entry
 * becomes one for each type that RingCentral takes: work of addresses, work and mobile of telephone numbers.
 */
export function expandLists(attributes: readonly PlainAttribute[], remarks: Remark[]): readonly PlainAttribute[] {
  const lists = new Set<string>();
  const expanded = attributes.flatMap((attribute): readonly PlainAttribute[] => {
    const [, list = '', part = ''] = LIST.exec(attribute.target) ?? [];
    if (list === '' || !('attribute' in attribute.source)) return [attribute];
    lists.add(list);
    // The filter of the path says the type.
    if (part === 'type') return [];
    const { attribute: name } = attribute.source;
    const types = list === 'addresses' ? ['work'] : ['work', 'mobile'];
    return types.map((type) => ({
      ...attribute,
      target: `${list}[type eq "${type}"].${part}`,
      source: { attribute: name.replace('[]', `[type eq "${type}"]`) },
    }));
  });
  for (const list of lists)
    remarks.push({
      kind: 'note',
      target: list,
      message:
        list === 'addresses'
          ? 'JumpCloud sends every address; only the one of the type work is converted, as RingCentral takes no other.'
          : 'JumpCloud sends every telephone number; only those of the types work and mobile are converted.',
    });
  return expanded;
}
