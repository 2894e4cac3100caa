import { EvaluationFailure } from '../../kit/evaluated-function';
import { Unknown } from '../../kit/value';

/**
 * How a text is read into a DateTime. Source: "DateTimeStyles Enum",
 * learn.microsoft.com/dotnet/api/system.globalization.datetimestyles.
 */
export const dateTimeStyles = [
  'None',
  'AllowLeadingWhite',
  'AllowTrailingWhite',
  'AllowInnerWhite',
  'AllowWhiteSpaces',
  'NoCurrentDateDefault',
  'AdjustToUniversal',
  'AssumeLocal',
  'AssumeUniversal',
  'RoundtripKind',
] as const;

export type DateTimeStyle = (typeof dateTimeStyles)[number];

const known: ReadonlySet<string> = new Set(dateTimeStyles);

/** The styles of FormatDateTime when none are given. */
export const defaultStyles: ReadonlySet<DateTimeStyle> = new Set([
  'RoundtripKind',
  'AllowLeadingWhite',
  'AllowTrailingWhite',
]);

/**
 * Reads `AssumeUniversal, AdjustToUniversal`, each with or without `DateTimeStyles.` before it. Unknown for a number or
 * another spelling of upper and lower case. Throws EvaluationFailure for a name that does not exist and for styles that
 * .NET refuses together.
 */
export function readStyles(text: string): ReadonlySet<DateTimeStyle> | Unknown {
  const styles = new Set<DateTimeStyle>();
  for (const part of text.split(',')) {
    const written = part.trim();
    const name = written.startsWith('DateTimeStyles.') ? written.slice('DateTimeStyles.'.length) : written;
    if (known.has(name)) styles.add(name as DateTimeStyle);
    else if (/^\d+$/.test(name) || dateTimeStyles.some((style) => style.toLowerCase() === name.toLowerCase()))
      return new Unknown(`Microsoft does not say whether dateTimeStyles may be written "${written}".`);
    else throw new EvaluationFailure(`"${written}" is no DateTimeStyles value.`, 'ArgumentException', 1);
  }
  const refused = conflict(styles);
  if (refused !== undefined) throw new EvaluationFailure(refused, 'ArgumentException', 1);
  return styles;
}

function conflict(styles: ReadonlySet<DateTimeStyle>): string | undefined {
  if (styles.has('AssumeLocal') && styles.has('AssumeUniversal'))
    return 'The DateTimeStyles AssumeLocal and AssumeUniversal exclude each other.';
  if (!styles.has('RoundtripKind')) return undefined;
  const other = (['AssumeLocal', 'AssumeUniversal', 'AdjustToUniversal'] as const).find((style) => styles.has(style));
  return other === undefined ? undefined : `The DateTimeStyles RoundtripKind and ${other} exclude each other.`;
}

/** Whether one of the white-space styles is among `styles`; AllowWhiteSpaces stands for all three. */
export function allows(styles: ReadonlySet<DateTimeStyle>, place: 'Leading' | 'Trailing' | 'Inner'): boolean {
  const style =
    place === 'Leading' ? 'AllowLeadingWhite' : place === 'Trailing' ? 'AllowTrailingWhite' : 'AllowInnerWhite';
  return styles.has(style) || styles.has('AllowWhiteSpaces');
}
