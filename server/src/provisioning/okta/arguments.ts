/** A call as it is written: `String.append(a, b)`. */
export interface WrittenCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** Reads a call whose name is a path; undefined for any other text. Takes time proportional to the text. */
export function argumentsOf(call: string): WrittenCall | undefined {
  const open = call.indexOf('(');
  const name = call.slice(0, Math.max(0, open)).trim();
  if (!/^[A-Za-z][\w.]*$/.test(name) || !call.endsWith(')')) return undefined;
  const args: string[] = [];
  let depth = 0;
  let quote = '';
  let start = open + 1;
  for (let at = start; at < call.length - 1; at++) {
    const sign = call.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (sign === ',' && depth === 0) {
      args.push(call.slice(start, at).trim());
      start = at + 1;
    }
  }
  args.push(call.slice(start, -1).trim());
  return { name, args };
}
