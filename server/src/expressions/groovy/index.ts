export { checkTemplate } from './check';
export { type CompletionContext, completionContext, expressionAt, symbolAt } from './editor/cursor';
export { references } from './editor/references';
export { tokens } from './editor/tokens';
export { groovyLanguage } from './language';
export { methods } from './methods';
export { parseCode } from './placeholders';
export { compileTemplate, compileToText, type RenderError, type Rendered, type RenderedPiece } from './render';
export type { Method, MethodParameter } from './runtime/method';
export {
  type ExpressionPart,
  type GroovyTemplate,
  parseTemplate,
  type ScriptletPart,
  type TemplatePart,
  type TextPart,
} from './template';
export { type TextWrite, textWrites } from './writes';
