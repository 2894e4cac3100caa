export { checkTemplate } from './check';
export {
  type CompletionContext,
  completionContext,
  expressionAt,
  type GroovySymbol,
  symbolAt,
} from './editor/cursor';
export { type PathReference, type PathSegment, references } from './editor/references';
export { type SemanticToken, tokens } from './editor/tokens';
export { methods } from './methods';
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
