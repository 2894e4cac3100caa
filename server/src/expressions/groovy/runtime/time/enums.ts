import type { Value } from '../../../kit/value';
import { JavaValue } from '../java-value';

/** A constant of an enumeration of java.time: DayOfWeek.MONDAY, Month.MAY, ChronoUnit.DAYS. */
export class EnumValue extends JavaValue {
  constructor(
    readonly typeName: string,
    readonly name: string,
    /** As Java counts it: Monday and January are 1. */
    readonly number: number,
    /** What toString() gives, if not the name. */
    private readonly label: string = name,
  ) {
    super();
  }

  text(): string {
    return this.label;
  }

  override equalTo(other: Value): boolean {
    return other instanceof EnumValue && other.typeName === this.typeName && other.name === this.name;
  }

  override compareWith(other: Value): number | undefined {
    return other instanceof EnumValue && other.typeName === this.typeName ? this.number - other.number : undefined;
  }
}

const named = (type: string, words: string): readonly EnumValue[] =>
  words.split(' ').map((name, i) => new EnumValue(`java.time.${type}`, name, i + 1));

export const daysOfWeek = named('DayOfWeek', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY');
export const months = named(
  'Month',
  'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER',
);

const unitWords: readonly (readonly [string, string])[] = [
  ['NANOS', 'Nanos'],
  ['MICROS', 'Micros'],
  ['MILLIS', 'Millis'],
  ['SECONDS', 'Seconds'],
  ['MINUTES', 'Minutes'],
  ['HOURS', 'Hours'],
  ['HALF_DAYS', 'HalfDays'],
  ['DAYS', 'Days'],
  ['WEEKS', 'Weeks'],
  ['MONTHS', 'Months'],
  ['YEARS', 'Years'],
  ['DECADES', 'Decades'],
  ['CENTURIES', 'Centuries'],
];
export const units = unitWords.map(
  ([name, label], i) => new EnumValue('java.time.temporal.ChronoUnit', name, i, label),
);

/** The constants of a class by their names. */
export const constantsOf = (values: readonly EnumValue[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(values.map((value) => [value.name, value]));
