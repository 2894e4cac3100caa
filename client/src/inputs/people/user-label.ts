type Values = Readonly<Record<string, unknown>>;

/** What the providers call the parts of a name, and what tells a person from others when there is no name. */
const FIRST = ['firstname', 'firstName', 'givenName'] as const;
const LAST = ['lastname', 'lastName', 'surname'] as const;
const OTHERS = ['displayname', 'displayName', 'username', 'userPrincipalName', 'login', 'email', 'mail'] as const;

/** What people call a person of a sample file: the name, else the user name or address, else the line. */
export function labelOf(values: Values, line: number): string {
  const full = [firstText(values, FIRST), firstText(values, LAST)].filter((part) => part !== '').join(' ');
  return full || firstText(values, OTHERS) || `line ${line}`;
}

function firstText(values: Values, names: readonly string[]): string {
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') return text;
  }
  return '';
}
