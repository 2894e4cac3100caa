import { placeholders } from './connection';
import { accountThreshold } from './import';
import { type ConnectorOptions, operationChoices } from './options';

/** What a person has to do with the files, in the order in which they do it. */
export function readme(options: ConnectorOptions): string {
  const sections = [
    ['# RingCentral connector for Saviynt EIC', introduction()],
    ['## Files', files(options)],
    ['## 1. Prepare RingCentral', ringCentralSteps(options)],
    ['## 2. Fill in the placeholders', placeholderTable(options)],
    ['## 3. Create the connection in EIC', eicSteps()],
    ['## 4. Try it before it runs', tryIt()],
    ['## 5. Import, then provision', runIt(options)],
    ['## Good to know', goodToKnow(options)],
  ];
  return `${sections.map((parts) => parts.join('\n\n')).join('\n\n')}\n`;
}

function introduction(): string {
  return `A REST connection that provisions RingCentral users through RingCentral's SCIM 2.0 service. Each \`.json\` file holds the
value of the connection parameter it is named after. Nothing in this folder is secret yet; keep it that way and enter the
credentials in EIC, not here.`;
}

function files({ operations }: ConnectorOptions): string {
  const rows = operationChoices
    .filter(({ id }) => operations.includes(id))
    .map(({ parameter, label, detail }) => `| \`${parameter}.json\` | ${label}. ${detail} |`);
  return ['| file | what it does |', '|---|---|', '| `ConnectionJSON.json` | Signs in. |', ...rows].join('\n');
}

function ringCentralSteps({ credentials }: ConnectorOptions): string {
  const grant =
    credentials === 'jwt'
      ? 'with the JWT auth flow, and make a JWT credential for the user EIC acts as'
      : 'with the authorization code flow and the option to issue refresh tokens, and sign in once as the user EIC acts as';
  return `1. In the Admin Portal: Account Settings → Directory Integrations → Directory Provider = SCIM. Until then every create is
   refused with *Feature [Bulk Assign] is not available*.
2. In the developer console: an app ${grant}.
   It needs the permissions Read Accounts and Edit Accounts; RingCentral's developer support grants the second.
3. That user is a User Admin or higher.
4. Enough unassigned extensions, in every country your people's addresses name: each new user takes one.`;
}

function placeholderTable({ credentials, environment }: ConnectorOptions): string {
  const rows: (readonly [string, string])[] = [
    [placeholders.client, '`client id:client secret` of the app, in Base64'],
  ];
  if (credentials === 'jwt') rows.push([placeholders.jwt, 'the JWT credential']);
  else rows.push([placeholders.refreshToken, 'the refresh token of the first sign-in']);
  rows.push([placeholders.accessToken, 'any text: EIC overwrites it with the first token']);
  if (environment === 'placeholder')
    rows.push([
      placeholders.host,
      'the API host, e.g. `platform.ringcentral.biz`, in every file. The former sandbox host `platform.devtest.ringcentral.com` is retired',
    ]);
  return [
    '| in the files | put in EIC |',
    '|---|---|',
    ...rows.map(([name, text]) => `| \`${name}\` | ${text} |`),
  ].join('\n');
}

function eicSteps(): string {
  return `1. Admin → Connections: a new connection of type \`REST\` (or \`RingCentral(REST)\`, where a package brought that type).
   Paste each file into the parameter of its name. ConnectionJSON and ImportAccountEntJSON are mandatory.
2. A security system with this connection, and an endpoint in it.
3. For tasks that run at once: Instant Provisioning in the security system, and *Instant Provisioning Tasks* in the global
   configuration. Otherwise the provisioning job runs them.
4. An account correlation rule: account name = the user's e-mail address, which is what RingCentral's userName is.`;
}

function tryIt(): string {
  return `In VS Code, with a CSV of sample people:

- *RingCentral: Test Connection* signs in, and checks permissions, SCIM and free extensions. It only reads.
- *RingCentral: Preview Provisioning* shows who would be created, changed or refused, request by request. It only reads.
- *RingCentral: Start Simulator* gives both of them a made-up account.`;
}

function runIt({ operations }: ConnectorOptions): string {
  const steps = ['Have the users in EIC first: accounts are correlated with them as they are imported.'];
  if (operations.includes('import')) {
    steps.push(
      'Run a full account import with an *Application Data Import (Single Threaded)* job, before any access import. Look at the counts.',
      `Accounts that are gone from RingCentral become *SUSPENDED FROM IMPORT SERVICE*. If more than ${accountThreshold} are missing at once, EIC
   suspends none (\`accountThresholdValue\`); choose a number that fits your company.`,
    );
  } else {
    steps.push('The connection has no ImportAccountEntJSON yet. Add it before you go live: EIC requires it.');
  }
  steps.push(
    'Run the provisioning job (*WSRETRY*) with a few test users, then schedule it. It tries failed tasks again.',
  );
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

function goodToKnow({ attributes, operations, credentials }: ConnectorOptions): string {
  const notes = [
    "RingCentral's userName is the work e-mail address. Two people with one address: the second is refused with 409.",
    'A new user gets an activation e-mail and reads back inactive until they follow it. Until then RingCentral lets nobody change them, only delete them.',
    'RingCentral allows 10 writes a minute. `apiRateLimitConfig` pauses a minute after every 10 requests, reads too; raise it once RingCentral has raised your limit. A 429 fails the task, and the next run tries again.',
  ];
  if (attributes.includes('address'))
    notes.push(
      'An address is sent only with a country, and that country must be one of an unassigned extension. The United States, Canada and the United Kingdom need a state: California or CA. EIC users have no postal code; name the customproperty that holds yours if you want it sent.',
    );
  if (attributes.includes('phone'))
    notes.push('Phone numbers go as they are: keep them in E.164 form, e.g. +16505550101.');
  if (operations.includes('update'))
    notes.push(
      'Updates use PATCH, so a disabled user stays disabled, and what this connector does not name stays as it is.',
    );
  if (operations.includes('remove'))
    notes.push(
      'A user disabled through SCIM has to be enabled before they can be removed. Removing frees the extension; disabling keeps its licence taken.',
    );
  if (credentials === 'refresh-token')
    notes.push(
      'Note down when the refresh token ends: 7 days without use unless the app says otherwise. After that somebody has to sign in again.',
    );
  return notes.map((note) => `- ${note}`).join('\n');
}
