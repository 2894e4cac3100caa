export { codeSpan, plainMarkdown } from '../text/markdown';
