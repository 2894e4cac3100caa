import type { Shape } from '../../kit/shape';
import type { Node } from '../syntax/node';
import type { Run } from './env';

/** Runs and turns failures into findings (check) or gives them their place (render). */
export function guarded(node: Node, run: Run, shape?: Shape): Run {
  return (m, env) => {
    try {
      return run(m, env);
    } catch (error) {
      return m.caught(error, node, shape);
    }
  };
}
