import type { BodyMember } from './body-schema';

/** A member of a request body in Markdown: what it is, what RingCentral demands of it, where that is said. */
export function describeMember(member: BodyMember): string {
  const facts = [
    member.rule,
    member.values === undefined || member.values.length > 8
      ? undefined
      : `Values: ${member.values.map((value) => `\`${value}\``).join(', ')}.`,
    member.maxLength === undefined ? undefined : `At most ${member.maxLength} characters.`,
  ];
  const { title, url } = member.source;
  const source = url === undefined ? title : `[${title}](${url})`;
  return [member.description, ...facts.filter((fact) => fact !== undefined), `Source: ${source}`].join('\n\n');
}

/** `string, required` · `list of objects, optional` */
export function describeType(member: BodyMember): string {
  const single = member.type === 'complex' ? 'object' : member.type;
  const type = member.multiValued ? `list of ${single}s` : single;
  return `${type}, ${member.required ? 'required' : 'optional'}`;
}
