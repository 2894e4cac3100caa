import { required } from '../helpers';

/** The text of a number to read; null fails as it does in Java. */
export const readText = (text: string | null): string => required(text, 'The text to read');
