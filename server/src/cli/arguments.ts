import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './exit-code';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the arguments of one command; a wrong one, or an option of one value given twice, is reported with the way to the
 * help.
 * @param most how many arguments that are no options it takes; one more would be ignored, which nobody expects
 */
export function parseCommand<const T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
  most = Number.POSITIVE_INFINITY,
) {
  const help = `Run "ringcentral-provisioning ${command} --help" for the options.`;
  const parsed = parse(command, args, options, help);
  refuseTwice(parsed.tokens, options, help);
  const extra = parsed.positionals[most];
  if (extra !== undefined) throw new UsageError(`${command} does not know what to do with ${extra}. ${help}`);
  return parsed;
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}

/** Two values where one counts: which of them is meant cannot be told, and the last one may be a slip. */
function refuseTwice(tokens: readonly Token[], options: Options, help: string): void {
  const given = new Map<string, string>();
  for (const { kind, name = '', value = '' } of tokens) {
    if (kind !== 'option' || options[name]?.type !== 'string' || options[name].multiple === true) continue;
    const before = given.get(name);
    if (before !== undefined)
      throw new UsageError(
        `--${name} is given twice, as ${before} and as ${value}, and takes one value. Give the one that is meant. ${help}`,
      );
    given.set(name, value);
  }
}

function parse<const T extends Options>(command: string, args: readonly string[], options: T, help: string) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      tokens: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const [, option] = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument is ambiguous/.exec(reason ?? '') ?? [];
    if (option !== undefined)
      throw new UsageError(
        `What follows ${option} begins with a dash, like an option. Write ${option}=VALUE where it is the value. ${help}`,
      );
    // Only eval takes a text that may begin with a dash, such as -1 or -x.
    const hint = command === 'eval' && /^Unknown option '-[^-]/.test(reason ?? '');
    if (hint) throw new UsageError(`${reason}. Put -- before an expression that begins with a dash.`);
    throw new UsageError(`${reason}. ${help}`);
  }
}

/** The value of an option that allows only certain words. */
export function oneOf<const T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(', ')}; not ${value}.`);
  return found;
}
