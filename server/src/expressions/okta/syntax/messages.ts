import type { Token } from './token';

interface Wanted {
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
  branch: { message: 'A value is missing in this condition. Both “?” and “:” are followed by one.' },
  unary: (operator: string): Wanted => ({ message: `Nothing follows “${operator}”. Write what it applies to.` }),
  right: (operator: string): Wanted => ({
    message: `The right side of “${operator}” is missing.`,
    exception: 'EL1042E',
  }),
} as const satisfies Record<string, Wanted | ((operator: string) => Wanted)>;

export const expected = {
  closing: (bracket: string) => `A closing “${bracket}” is missing.`,
  afterDot: (text: string) => `Behind the dot stands “${text}”, where the name of an attribute or function belongs.`,
  chained: (operator: string, power: boolean) =>
    power
      ? `“${operator}” cannot follow another “${operator}”. Put one of them in parentheses.`
      : `“${operator}” cannot follow another comparison. Join the two with AND.`,
  /** Text behind a complete expression. */
  nothing: (kind: Token['kind'], text: string, before: Token | undefined): string => {
    if (text === ')' || text === ']' || text === '}') return `This “${text}” closes nothing. Remove it.`;
    if (kind === 'name' && before?.kind === 'name') {
      return `A blank ends a name, so “${text}” stands alone here. Join the two names or write an operator between them.`;
    }
    if (kind === 'operator') return `“${text}” does not fit here, behind a complete expression.`;
    return `An operator is missing before “${text.length > 30 ? `${text.slice(0, 30)}…` : text}”.`;
  },
} as const;
