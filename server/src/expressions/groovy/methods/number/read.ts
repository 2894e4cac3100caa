import { required } from '../helpers';

export const readText = (text: string | null): string => required(text, 'The text to read');
