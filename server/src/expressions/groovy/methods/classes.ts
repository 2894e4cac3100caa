import type { Value } from '../../kit/value';
import { roundingConstants } from '../runtime/rounding';
import { calendarConstants } from '../runtime/time/calendar-fields';
import { constantsOf, daysOfWeek, months, units } from '../runtime/time/enums';
import { FormatterValue, isoPatterns } from '../runtime/time/patterns';
import { ZoneValue } from '../runtime/time/zone-value';
import { BigInteger, Decimal, Double, LocaleValue } from '../runtime/types';
import { forbiddenImports } from './forbidden';

/** A class that expressions may name. */
export interface JavaClass {
  readonly qualifiedName: string;
  /** Usable without its package, because Groovy imports it. */
  readonly imported: boolean;
  readonly documentation: string;
  readonly constants?: Readonly<Record<string, Value>>;
}

const list: readonly JavaClass[] = [
  ...forbiddenImports.map((qualifiedName) => ({ qualifiedName, imported: true, documentation: 'Refused here.' })),
  {
    qualifiedName: 'java.lang.Math',
    imported: true,
    documentation: 'Arithmetic.',
    constants: { PI: new Double(Math.PI), E: new Double(Math.E) },
  },
  { qualifiedName: 'java.lang.String', imported: true, documentation: 'Text.' },
  {
    qualifiedName: 'java.lang.Integer',
    imported: true,
    documentation: 'Whole numbers of 32 bits.',
    constants: { MAX_VALUE: 2147483647, MIN_VALUE: -2147483648 },
  },
  {
    qualifiedName: 'java.lang.Long',
    imported: true,
    documentation: 'Whole numbers of 64 bits.',
    constants: { MAX_VALUE: 9223372036854775807n, MIN_VALUE: -9223372036854775808n },
  },
  { qualifiedName: 'java.lang.Double', imported: true, documentation: 'Binary fractions.' },
  { qualifiedName: 'java.lang.Float', imported: true, documentation: 'Binary fractions.' },
  { qualifiedName: 'java.lang.Boolean', imported: true, documentation: 'true or false.' },
  { qualifiedName: 'java.lang.Object', imported: true, documentation: 'Anything.' },
  { qualifiedName: 'java.lang.Number', imported: true, documentation: 'Any number.' },
  { qualifiedName: 'java.lang.StringBuilder', imported: true, documentation: 'Text that grows.' },
  { qualifiedName: 'java.lang.StringBuffer', imported: true, documentation: 'Text that grows.' },
  {
    qualifiedName: 'java.math.BigDecimal',
    imported: true,
    documentation: 'Decimal numbers.',
    constants: {
      ZERO: new Decimal(0n, 0),
      ONE: new Decimal(1n, 0),
      TEN: new Decimal(10n, 0),
      ROUND_UP: 0,
      ROUND_DOWN: 1,
      ROUND_CEILING: 2,
      ROUND_FLOOR: 3,
      ROUND_HALF_UP: 4,
      ROUND_HALF_DOWN: 5,
      ROUND_HALF_EVEN: 6,
      ROUND_UNNECESSARY: 7,
    },
  },
  { qualifiedName: 'java.util.Date', imported: true, documentation: 'A moment in time.' },
  { qualifiedName: 'java.util.Objects', imported: true, documentation: 'Null-safe helpers.' },
  { qualifiedName: 'java.util.Arrays', imported: true, documentation: 'Array helpers.' },
  { qualifiedName: 'java.util.Collections', imported: true, documentation: 'Collection helpers.' },
  { qualifiedName: 'java.util.List', imported: true, documentation: 'A list.' },
  { qualifiedName: 'java.util.Map', imported: true, documentation: 'A map.' },
  { qualifiedName: 'java.util.Set', imported: true, documentation: 'A set.' },
  { qualifiedName: 'java.util.ArrayList', imported: true, documentation: 'A list.' },
  { qualifiedName: 'java.util.HashMap', imported: true, documentation: 'A map.' },
  { qualifiedName: 'java.util.LinkedHashMap', imported: true, documentation: 'A map.' },
  { qualifiedName: 'java.util.Base64', imported: true, documentation: 'Base64 encoders.' },
  { qualifiedName: 'java.net.URLEncoder', imported: true, documentation: 'Encodes text for URLs and forms.' },
  { qualifiedName: 'java.net.URLDecoder', imported: true, documentation: 'Decodes text from URLs and forms.' },
  { qualifiedName: 'java.text.SimpleDateFormat', imported: false, documentation: 'Formats and reads dates.' },
  { qualifiedName: 'groovy.json.JsonOutput', imported: false, documentation: 'Writes JSON.' },
  { qualifiedName: 'groovy.json.JsonBuilder', imported: false, documentation: 'Builds JSON.' },
  { qualifiedName: 'groovy.json.JsonSlurper', imported: false, documentation: 'Reads JSON.' },
  { qualifiedName: 'groovy.json.StringEscapeUtils', imported: false, documentation: 'Escapes text.' },
  { qualifiedName: 'java.lang.Class', imported: true, documentation: 'A class.' },
  { qualifiedName: 'java.lang.Character', imported: true, documentation: 'One character.' },
  { qualifiedName: 'java.lang.System', imported: true, documentation: 'The server itself.' },
  { qualifiedName: 'java.util.UUID', imported: true, documentation: 'A universally unique identifier.' },
  { qualifiedName: 'java.util.Random', imported: true, documentation: 'Random numbers.' },
  { qualifiedName: 'java.security.MessageDigest', imported: false, documentation: 'Hashes.' },
  {
    qualifiedName: 'java.util.Locale',
    imported: true,
    documentation: 'A language and country.',
    constants: {
      US: new LocaleValue('en', 'US'),
      UK: new LocaleValue('en', 'GB'),
      ENGLISH: new LocaleValue('en', ''),
      ROOT: new LocaleValue('', ''),
      GERMANY: new LocaleValue('de', 'DE'),
      GERMAN: new LocaleValue('de', ''),
      FRANCE: new LocaleValue('fr', 'FR'),
      FRENCH: new LocaleValue('fr', ''),
      CANADA: new LocaleValue('en', 'CA'),
      JAPAN: new LocaleValue('ja', 'JP'),
      ITALY: new LocaleValue('it', 'IT'),
    },
  },
  { qualifiedName: 'java.util.LinkedList', imported: true, documentation: 'A list.' },
  { qualifiedName: 'java.util.Vector', imported: true, documentation: 'A list.' },
  { qualifiedName: 'java.util.Stack', imported: true, documentation: 'A list.' },
  { qualifiedName: 'java.util.HashSet', imported: true, documentation: 'A set.' },
  { qualifiedName: 'java.util.LinkedHashSet', imported: true, documentation: 'A set that keeps the order.' },
  { qualifiedName: 'java.util.TreeSet', imported: true, documentation: 'A sorted set.' },
  { qualifiedName: 'java.util.TreeMap', imported: true, documentation: 'A sorted map.' },
  { qualifiedName: 'java.util.Optional', imported: true, documentation: 'A value or nothing.' },
  { qualifiedName: 'java.util.stream.Collectors', imported: false, documentation: 'What a stream becomes.' },
  { qualifiedName: 'java.util.stream.Stream', imported: false, documentation: 'A stream.' },
  {
    qualifiedName: 'java.math.BigInteger',
    imported: true,
    documentation: 'Whole numbers of any size.',
    constants: { ZERO: new BigInteger(0n), ONE: new BigInteger(1n), TEN: new BigInteger(10n) },
  },
  {
    qualifiedName: 'java.math.RoundingMode',
    imported: false,
    documentation: 'How decimals are rounded.',
    constants: roundingConstants,
  },
  {
    qualifiedName: 'java.util.Calendar',
    imported: true,
    documentation: 'A moment with fields that can be moved.',
    constants: calendarConstants,
  },
  {
    qualifiedName: 'java.util.GregorianCalendar',
    imported: true,
    documentation: 'A moment with fields that can be moved.',
    constants: calendarConstants,
  },
  { qualifiedName: 'java.util.TimeZone', imported: true, documentation: 'A time zone.' },
  { qualifiedName: 'java.time.LocalDate', imported: false, documentation: 'A date.' },
  { qualifiedName: 'java.time.LocalTime', imported: false, documentation: 'A time of day.' },
  { qualifiedName: 'java.time.LocalDateTime', imported: false, documentation: 'A date and time.' },
  { qualifiedName: 'java.time.OffsetDateTime', imported: false, documentation: 'A date and time at an offset.' },
  { qualifiedName: 'java.time.ZonedDateTime', imported: false, documentation: 'A date and time in a zone.' },
  { qualifiedName: 'java.time.Instant', imported: false, documentation: 'A moment.' },
  { qualifiedName: 'java.time.Duration', imported: false, documentation: 'A length of time.' },
  { qualifiedName: 'java.time.Period', imported: false, documentation: 'Years, months and days.' },
  { qualifiedName: 'java.time.ZoneId', imported: false, documentation: 'A time zone.' },
  {
    qualifiedName: 'java.time.ZoneOffset',
    imported: false,
    documentation: 'An offset from UTC.',
    constants: { UTC: new ZoneValue({ id: 'Z', fixed: 0 }) },
  },
  {
    qualifiedName: 'java.time.DayOfWeek',
    imported: false,
    documentation: 'A day of the week.',
    constants: constantsOf(daysOfWeek),
  },
  { qualifiedName: 'java.time.Month', imported: false, documentation: 'A month.', constants: constantsOf(months) },
  {
    qualifiedName: 'java.time.temporal.ChronoUnit',
    imported: false,
    documentation: 'A unit of time.',
    constants: constantsOf(units),
  },
  {
    qualifiedName: 'java.time.format.DateTimeFormatter',
    imported: false,
    documentation: 'Formats and reads dates of java.time.',
    constants: Object.fromEntries(
      Object.entries(isoPatterns).map(([name, pattern]) => [name, new FormatterValue(pattern, undefined, true)]),
    ),
  },
  { qualifiedName: 'java.util.regex.Pattern', imported: false, documentation: 'A pattern.' },
  {
    qualifiedName: 'com.fasterxml.jackson.databind.ObjectMapper',
    imported: false,
    documentation: 'Writes and reads JSON (Jackson).',
  },
];

export const classes: ReadonlyMap<string, JavaClass> = new Map(list.map((entry) => [entry.qualifiedName, entry]));

/** Classes Groovy imports, by simple name. */
export const importedClassNames: ReadonlyMap<string, string> = new Map(
  list
    .filter((entry) => entry.imported)
    .map(({ qualifiedName }) => [qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1), qualifiedName]),
);

/** Classes of packages, by simple name: for "did you mean groovy.json.JsonOutput". */
export const packagedClassNames: ReadonlyMap<string, string> = new Map(
  list
    .filter((entry) => !entry.imported)
    .map(({ qualifiedName }) => [qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1), qualifiedName]),
);
