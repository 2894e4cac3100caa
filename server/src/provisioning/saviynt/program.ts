import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import type { Operation } from '../plan/operation';
import { type AccountBinding, readAccountBinding } from './account-binding';
import { type CompiledCall, compileCall } from './compiled-call';
import { type MatchKey, readMatchKey } from './match-key';
import { parameterFault } from './parameter-fault';
import { type PathStep, parsePropertyPath } from './property-path';

const PARAMETERS: readonly (readonly [Operation, ParameterName])[] = [
  ['create', 'CreateAccountJSON'],
  ['update', 'UpdateAccountJSON'],
  ['enable', 'EnableAccountJSON'],
  ['disable', 'DisableAccountJSON'],
  ['remove', 'RemoveAccountJSON'],
];

/** The parameters a plan rests on. */
const FAULT_CONCERNS: readonly ParameterName[] = [...PARAMETERS.map(([, name]) => name), 'ImportAccountEntJSON'];

/** `call1.message.id` as written, as the name of a call, and as the steps from there on. */
export interface AccountIdPath {
  readonly text: string;
  readonly call: string;
  readonly steps: readonly PathStep[];
}

/** A provisioning parameter with its calls compiled, in the order in which they run. */
export interface OperationProgram {
  readonly operation: Operation;
  readonly parameter: SaviyntParameter;
  readonly calls: readonly CompiledCall[];
  /** Why nothing can be planned with it, whatever its calls are. */
  readonly fault: string | undefined;
  /** Where a create finds the new account's id; undefined when the parameter does not say. */
  readonly accountIdPath: AccountIdPath | undefined;
}

/** A connector, compiled once for a plan over many people. */
export interface Program {
  readonly operations: ReadonlyMap<Operation, OperationProgram>;
  readonly account: AccountBinding;
  readonly matchKey: MatchKey;
  /** Properties of `account` that some call uses. */
  readonly accountProperties: readonly string[];
  /** Properties of `user` that some call uses, each with the parameters that do. */
  readonly userProperties: ReadonlyMap<string, readonly ParameterName[]>;
  /** What cannot be read of the connector, a sentence for each parameter. */
  readonly faults: readonly string[];
}

/** Compiles every provisioning parameter of `connector`. A parameter without calls is one that is not used. */
export function compileProgram(connector: Connector): Program {
  const operations = new Map<Operation, OperationProgram>();
  for (const [operation, name] of PARAMETERS) {
    const parameter = connector.get(name);
    if (parameter === undefined) continue;
    const fault = parameterFault(parameter);
    if (parameter.calls.length === 0 && fault === undefined) continue;
    const calls = inCallOrder(parameter).map((call) => compileCall(call, parameter, connector));
    operations.set(operation, { operation, parameter, calls, fault, accountIdPath: accountIdPathOf(parameter) });
  }
  return {
    operations,
    account: readAccountBinding(connector),
    matchKey: readMatchKey(operations),
    accountProperties: [...collect(operations, 'account').keys()],
    userProperties: collect(operations, 'user'),
    faults: FAULT_CONCERNS.flatMap((name) => {
      const parameter = connector.get(name);
      return (parameter && parameterFault(parameter)) ?? [];
    }),
  };
}

function accountIdPathOf(parameter: SaviyntParameter): OperationProgram['accountIdPath'] {
  const node = parameter.object?.get('accountIdPath');
  if (node?.kind !== 'string' || !node.value.includes('.')) return undefined;
  const [call, ...steps] = parsePropertyPath(node.value);
  return { text: node.value, call: String(call), steps };
}

/** By `callOrder` where all calls have one, else as they stand. */
function inCallOrder(parameter: SaviyntParameter) {
  const orders = new Map(
    parameter.calls.map((call) => {
      const node = call.object.get('callOrder');
      return [call, node?.kind === 'number' ? node.value : undefined] as const;
    }),
  );
  if ([...orders.values()].some((order) => order === undefined)) return parameter.calls;
  return parameter.calls.toSorted((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
}

function collect(
  operations: ReadonlyMap<Operation, OperationProgram>,
  root: 'user' | 'account',
): ReadonlyMap<string, readonly ParameterName[]> {
  const found = new Map<string, ParameterName[]>();
  for (const { parameter, calls } of operations.values()) {
    for (const { url, body, headers } of calls) {
      const texts = [url, body, ...headers.map(({ value }) => value)];
      for (const reference of texts.flatMap((text) => text?.references ?? [])) {
        const [first, property] = reference.split('.');
        if (first !== root || property === undefined) continue;
        const names = found.get(property);
        if (names === undefined) found.set(property, [parameter.name]);
        else if (!names.includes(parameter.name)) names.push(parameter.name);
      }
    }
  }
  return found;
}
