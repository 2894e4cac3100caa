import { saviyntConnectorFiles } from '../../scaffold/saviynt/connector-files';
import {
  attributeChoices,
  type Choice,
  type ConnectorOptions,
  credentialChoices,
  defaultOptions,
  environmentChoices,
  operationChoices,
} from '../../scaffold/saviynt/options';
import { oneOf, parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import { count, type Terminal } from '../terminal';
import { writeFiles } from '../write-files';

const words = (choices: readonly Choice<string>[]): readonly string[] => choices.map(({ id }) => id);
const list = (choices: readonly Choice<string>[]): string =>
  choices.map(({ id, detail }) => `    ${id.padEnd(15)}${detail}`).join('\n');

export const NEW_HELP = `Writes a connector to start from. It has no secrets in it, only placeholders such as @RINGCENTRAL_JWT@.

Usage: ringcentral-provisioning new saviynt-connector --to FOLDER [options]

saviynt-connector: the parameters of a REST connection of Saviynt EIC for RingCentral, a file each, and a
README.md with what to do next.

  --to FOLDER               where the files go; made where it is not there
  --parameters LIST         words with commas between them; all of them unless given
${list(operationChoices)}
  --attributes LIST         besides userName, name and work e-mail; ${defaultOptions.attributes.join(',')}
                            unless given, none for none
${list(attributeChoices)}
  --credentials ${words(credentialChoices).join('|')}
                            how EIC signs in; jwt unless given
  --environment ${words(environmentChoices).join('|')}
                            the host; production unless given, placeholder leaves it to be filled in
  --force                   replace files that are there; without it nothing is written then

Exit code: 0 the files are written; 1 they are not.
`;

const OPTIONS = {
  to: { type: 'string' },
  parameters: { type: 'string' },
  attributes: { type: 'string' },
  credentials: { type: 'string' },
  environment: { type: 'string' },
  force: { type: 'boolean' },
} as const;

const MORE = 'Run "ringcentral-provisioning new --help".';

/** `new saviynt-connector --to FOLDER` */
export async function newCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('new', args, OPTIONS);
  if (values.help) {
    terminal.out(NEW_HELP);
    return ExitCode.ok;
  }
  const [kind, more] = positionals;
  if (kind !== 'saviynt-connector')
    throw new UsageError(
      kind === undefined
        ? `new needs what to write: saviynt-connector. ${MORE}`
        : `new writes a saviynt-connector; ${kind} is not known. ${MORE}`,
    );
  if (more !== undefined) throw new UsageError(`The folder goes behind --to; ${more} is not expected here. ${MORE}`);
  if (values.to === undefined || values.to === '') throw new UsageError(`new needs --to FOLDER. ${MORE}`);
  const options: ConnectorOptions = {
    credentials: oneOf('credentials', values.credentials, ids(credentialChoices), defaultOptions.credentials),
    environment: oneOf('environment', values.environment, ids(environmentChoices), defaultOptions.environment),
    operations: someOf('parameters', values.parameters, operationChoices, defaultOptions.operations),
    attributes:
      values.attributes === 'none'
        ? []
        : someOf('attributes', values.attributes, attributeChoices, defaultOptions.attributes),
  };
  const files = saviyntConnectorFiles(options);
  await writeFiles(values.to, files, values.force ?? false);
  const names = [...files.keys()];
  terminal.out(
    `${names.map((name) => `  ${name}\n`).join('')}${count(names.length, 'file')} written to ${values.to}. README.md says what to do next.\n`,
  );
  return ExitCode.ok;
}

const ids = <T extends string>(choices: readonly Choice<T>[]): readonly T[] => choices.map(({ id }) => id);

/** The choices named in `value`, in their own order. */
function someOf<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice<T>[],
  fallback: readonly T[],
): readonly T[] {
  if (value === undefined) return fallback;
  const asked = value.split(',').map((word) => word.trim());
  const unknown = asked.find((word) => !choices.some(({ id }) => id === word));
  if (unknown !== undefined)
    throw new UsageError(
      `--${option} takes ${ids(choices).join(', ')} with commas between them; not ${unknown === '' ? 'an empty word' : unknown}.`,
    );
  return ids(choices).filter((id) => asked.includes(id));
}
