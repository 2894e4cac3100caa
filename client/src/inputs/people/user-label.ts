/** What people call a person of a sample file: the name, else the user name or address, else the line. */
export function labelOf(values: Readonly<Record<string, unknown>>, line: number): string {
  const text = (name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  const full = [text('firstname'), text('lastname')].filter((part) => part !== '').join(' ');
  return full || text('displayname') || text('username') || text('email') || `line ${line}`;
}
