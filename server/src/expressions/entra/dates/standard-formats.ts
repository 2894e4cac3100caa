/**
 * What the one-letter formats stand for in the invariant culture. Source: "Standard date and time format strings",
 * learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings.
 */
const patterns: ReadonlyMap<string, string> = new Map([
  ['d', 'MM/dd/yyyy'],
  ['D', 'dddd, dd MMMM yyyy'],
  ['f', 'dddd, dd MMMM yyyy HH:mm'],
  ['F', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['g', 'MM/dd/yyyy HH:mm'],
  ['G', 'MM/dd/yyyy HH:mm:ss'],
  ['m', 'MMMM dd'],
  ['M', 'MMMM dd'],
  ['o', "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"],
  ['O', "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"],
  ['r', "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"],
  ['R', "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"],
  ['s', "yyyy'-'MM'-'dd'T'HH':'mm':'ss"],
  ['t', 'HH:mm'],
  ['T', 'HH:mm:ss'],
  ['u', "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"],
  ['U', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['y', 'yyyy MMMM'],
  ['Y', 'yyyy MMMM'],
]);

/**
 * The custom format that `format` stands for: itself when it is longer than one character. undefined for a single
 * character that is no standard format, which .NET refuses.
 */
export function customFormat(format: string): string | undefined {
  return format.length === 1 ? patterns.get(format) : format;
}
