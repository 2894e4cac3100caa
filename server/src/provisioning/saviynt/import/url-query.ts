/**
 * `url` with the query parameter `name` set to `value`: in its place where the URL has it already, else behind the
 * others. Everything else stays letter for letter, as a connector that joins texts would leave it.
 */
export function withQuery(url: string, name: string, value: string): string {
  const [base, fragment] = split(url, '#');
  const [path, query] = split(base, '?');
  const parts = query === '' ? [] : query.slice(1).split('&');
  const written = `${name}=${value}`;
  const at = parts.findIndex((part) => part === name || part.startsWith(`${name}=`));
  if (at < 0) parts.push(written);
  else parts[at] = written;
  return `${path}?${parts.join('&')}${fragment}`;
}

/** The value of the query parameter `name` as it is written; undefined when the URL has none. */
export function queryValue(url: string, name: string): string | undefined {
  const [, query] = split(split(url, '#')[0], '?');
  const part = query
    .slice(1)
    .split('&')
    .find((one) => one.startsWith(`${name}=`));
  return part?.slice(name.length + 1);
}

/** What stands before the mark, and the mark with what stands behind it. */
function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
