import type { TokenKind } from './token';

/** What is said of something that is missing, and Spring's code for it. */
export interface Wanted {
  readonly message: string;
  readonly exception?: string;
}

/** What is said where an operand is missing. */
export const wantedOperand = {
  start: { message: 'An attribute, a function or a text in quotes is missing here.', exception: 'EL1070E' },
  group: { message: 'An expression is missing behind this parenthesis.' },
  argument: { message: 'An argument is missing here.' },
  item: { message: 'A value is missing here. Remove the comma or write one.' },
  index: { message: 'Nothing stands between these brackets.' },
  branch: { message: 'A value is missing in this condition. Both "?" and ":" are followed by one.' },
} as const satisfies Record<string, Wanted>;

export const expected = {
  unary: (operator: string): Wanted => ({ message: `Nothing follows "${operator}". Write what it applies to.` }),
  right: (operator: string): Wanted => ({
    message: `The right side of "${operator}" is missing.`,
    exception: 'EL1042E',
  }),
  colon: 'This "?" has no ":". Write what the result is when the condition is false.',
  closing: (bracket: string) => `A closing "${bracket}" is missing.`,
  afterDot: (text: string) => `Behind the dot stands "${text}", where the name of an attribute or function belongs.`,
  chained: (operator: string, power: boolean) =>
    power
      ? `"${operator}" cannot follow another "${operator}". Put one of them in parentheses.`
      : `"${operator}" cannot follow another comparison. Join the two with AND.`,
  /** Text behind a complete expression. */
  nothing: (kind: TokenKind, text: string, before: TokenKind | undefined): string => {
    if (text === ')' || text === ']' || text === '}') return `This "${text}" closes nothing. Remove it.`;
    if (kind === 'name' && before === 'name') {
      return `A blank ends a name, so "${text}" stands alone here. Join the two names or write an operator between them.`;
    }
    if (kind === 'operator') return `"${text}" does not fit here, behind a complete expression.`;
    return `An operator is missing before "${text.length > 30 ? `${text.slice(0, 30)}…` : text}".`;
  },
} as const;
