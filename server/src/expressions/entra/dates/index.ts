export * from './date-text';
export * from './date-time';
export * from './file-time';
export * from './format';
export * from './parse';
export * from './parse-exact';
export * from './standard-formats';
export * from './styles';
