import type { ProjectDocument } from '../../documents/project/document';
import type { Expectation } from '../../documents/project/expectation';
import { type DocumentSymbol, symbol } from './symbol';

/** The mappings of a project file, each with its expectations. */
export function projectSymbols({ project }: ProjectDocument): readonly DocumentSymbol[] {
  return project.mappings.map((mapping) => {
    const { node, name, path, nameNode, isJumpCloud, expectations } = mapping;
    const selection = nameNode ?? path?.node ?? { start: node.start, end: node.start + 1 };
    const detail = isJumpCloud ? 'jumpcloud' : (path?.path ?? '');
    return symbol(name, detail, 'mapping', node, selection, expectations.map(expectationSymbol));
  });
}

function expectationSymbol({ node, name, person, action, index }: Expectation): DocumentSymbol {
  const said = person?.name ?? person?.userName ?? person?.email;
  const title = name || said || `expectation ${index + 1}`;
  const selection = person?.node ?? { start: node.start, end: node.start + 1 };
  return symbol(title, action?.value ?? '', 'entry', node, selection, []);
}
