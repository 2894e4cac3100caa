import { DateValue } from '../../runtime/types';

export const dayInMilliseconds = 86_400_000;

export const date = (self: DateValue): Date => new Date(self.time);

export const moved = (self: DateValue, days: number): DateValue => new DateValue(self.time + days * dayInMilliseconds);
