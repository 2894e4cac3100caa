/** English names, as the invariant culture of .NET has them. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const dayNames: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

export const shortMonthNames: readonly string[] = monthNames.map((name) => name.slice(0, 3));
export const shortDayNames: readonly string[] = dayNames.map((name) => name.slice(0, 3));

/** The only era of the Gregorian calendar in the invariant culture. */
export const eraName = 'A.D.';
