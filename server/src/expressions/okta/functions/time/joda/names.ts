export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

export const days: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
