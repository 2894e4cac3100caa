import { DateValue } from '../../runtime/types';

export const dayInMilliseconds = 86_400_000;

/** For its UTC fields. */
export const date = (self: DateValue): Date => new Date(self.time);

/** So many times 24 hours later. */
export const moved = (self: DateValue, days: number): DateValue => new DateValue(self.time + days * dayInMilliseconds);
