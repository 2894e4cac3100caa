import type { Value } from '../../../kit/value';
import { isCase, truth } from '../../runtime/compare';
import { isInstance } from '../../runtime/kinds';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listGrep = [
  method<List>({
    on: 'list',
    signature: 'List grep()',
    documentation: 'The elements that are true.',
    shape: sameList,
    examples: [example("[0,1,'',null,'a'].grep()", '[1, a]')],
    call: (l) => l.filter((item) => truth(item)),
  }),
  method<List, [Value]>({
    on: 'list',
    signature: 'List grep(Object filter)',
    documentation: 'The elements that match the filter.',
    shape: sameList,
    examples: [example("['a','b'].grep(~/a/)", '[a]')],
    call: (l, [filter]) => l.filter((item) => isCase(filter, item, (value, type) => isInstance(value, type) ?? false)),
  }),
];
