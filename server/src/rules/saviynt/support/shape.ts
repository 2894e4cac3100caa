import { MemoKey } from '../../../documents/memo';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import type { JsonProperty } from '../../../json/node';
import type { ParameterName } from '../../../knowledge/saviynt/parameters';

/** A parameter whose value is evidently that of another one. */
export interface WrongShape {
  /** The key that gives it away. */
  readonly property: JsonProperty;
  /** Whose shape it is. */
  readonly actual: string;
  /** What this parameter's own value begins with. */
  readonly expected: string;
}

type Shape = 'actions' | 'authentication' | 'authentications' | 'call' | 'import' | 'threshold' | 'users';

const WRONG_SHAPE = new MemoKey(find);

/** Recognises the value of another parameter by its outermost keys; undefined when the shape is right or not known. */
export function wrongShape(parameter: SaviyntParameter): WrongShape | undefined {
  return parameter.memo.of(WRONG_SHAPE);
}

function find(parameter: SaviyntParameter): WrongShape | undefined {
  const own = ownShapes(parameter);
  const root = parameter.object;
  const [first] = own;
  if (root === undefined || first === undefined) return undefined;
  let foreign: { property: JsonProperty; shape: Shape } | undefined;
  for (const property of root.properties) {
    const shape = shapeOf(property);
    if (shape === undefined) continue;
    if (own.includes(shape)) return undefined;
    foreign ??= { property, shape };
  }
  if (foreign === undefined) return undefined;
  return { property: foreign.property, actual: NAMES[foreign.shape], expected: BEGINNINGS[first] };
}

/** The shapes a parameter may have; none when no public source shows one. */
function ownShapes({ name, info }: SaviyntParameter): readonly Shape[] {
  if (info.shape === 'authentications') return ['authentications'];
  if (info.shape === 'import') return ['import'];
  if (info.shape === 'calls') return ['call'];
  return OTHERS[name] ?? [];
}

const OTHERS: Readonly<Partial<Record<ParameterName, readonly Shape[]>>> = {
  CreateTicketJSON: ['call'],
  ImportUserJSON: ['users', 'call'],
  STATUS_THRESHOLD_CONFIG: ['threshold'],
  TicketStatusJSON: ['call'],
  UpdateUserJSON: ['actions'],
};

function shapeOf({ key, value }: JsonProperty): Shape | undefined {
  switch (key.value) {
    case 'authentications':
      return 'authentications';
    case 'authType':
      return value?.kind === 'string' ? 'authentication' : undefined;
    case 'accountParams':
    case 'entitlementParams':
    case 'acctEntParams':
      return 'import';
    case 'actions':
      return value?.kind === 'object' ? 'actions' : undefined;
    case 'call':
      return 'call';
    case 'userResponsePath':
      return 'users';
    case 'statusAndThresholdConfig':
      return 'threshold';
    default:
      return undefined;
  }
}

const NAMES: Readonly<Record<Shape, string>> = {
  actions: 'UpdateUserJSON',
  authentication: 'a single authentication',
  authentications: 'ConnectionJSON',
  call: 'a provisioning parameter such as CreateAccountJSON',
  import: 'ImportAccountEntJSON',
  threshold: 'STATUS_THRESHOLD_CONFIG',
  users: 'ImportUserJSON',
};

const BEGINNINGS: Readonly<Record<Shape, string>> = {
  actions: '{"actions": {…}}',
  authentication: '{"authentications": {"acctAuth": {…}}}',
  authentications: '{"authentications": {"acctAuth": {…}}}',
  call: '{"call": [{…}]}',
  import: '{"accountParams": {…}}',
  threshold: '{"statusAndThresholdConfig": {…}}',
  users: '{"connection": …, "url": …, "userResponsePath": …}',
};
