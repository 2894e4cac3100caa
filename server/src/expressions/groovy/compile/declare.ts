import { isUnknown, type Value } from '../../kit/value';
import type { Statement } from '../syntax/node';
import { element, storeIn } from './assignment';
import { cast } from './cast';
import { type Compiler, type Exec, normal, returned } from './env';

/** `def a = 1`, `int a`, `def (a, b) = list`. */
export function declare(statement: Extract<Statement, { kind: 'declare' }>, tail: boolean, c: Compiler): Exec {
  const names = statement.names.map((parameter) => ({
    ...parameter,
    run: parameter.initial === undefined ? undefined : c.expression(parameter.initial),
  }));
  const spread = statement.spread === undefined ? undefined : c.expression(statement.spread);
  return (m, env) => {
    const values = spread?.(m, env);
    let last: Value = null;
    names.forEach(({ name, type, run }, i) => {
      let value: Value = values === undefined ? (run?.(m, env) ?? initialValue(type)) : element(values, i);
      if (type !== undefined && (run !== undefined || values !== undefined)) {
        try {
          value = isUnknown(value) ? value : cast(value, type, true);
        } catch (error) {
          value = m.caught(error, statement.names[i]!);
        }
      }
      env.declare(name, value, type);
      last = value;
    });
    if (!tail) return normal;
    m.result = values ?? last;
    return returned;
  };
}

/** What a variable holds that is declared without a value (measured). */
function initialValue(type: string | undefined): Value {
  if (type === 'boolean') return false;
  return type !== undefined && /^(?:int|long|short|byte|double|float)$/.test(type) ? cast(0, type, true) : null;
}

/** `(a, b) = list`. */
export function assignAll(statement: Extract<Statement, { kind: 'assignAll' }>, tail: boolean, c: Compiler): Exec {
  const value = c.expression(statement.value);
  const stores = statement.targets.map((target) => storeIn(target, c));
  return (m, env) => {
    const values = value(m, env);
    const given = stores.map((_store, i) => element(values, i));
    stores.forEach((store, i) => {
      store(given[i]!, m, env);
    });
    if (!tail) return normal;
    m.result = values;
    return returned;
  };
}
