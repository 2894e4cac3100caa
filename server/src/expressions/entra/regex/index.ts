export * from './dot-net-regex';
