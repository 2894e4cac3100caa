export { checkTemplate } from './check';
export { completionContext, expressionAt, symbolAt } from './editor/cursor';
export { references } from './editor/references';
export { tokens } from './editor/tokens';
export { groovyLanguage } from './language';
export { parseCode } from './placeholders';
export { compileTemplate, compileToText, type Rendered } from './render';
export { parseTemplate } from './template';
export { textWrites } from './writes';
