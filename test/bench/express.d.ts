/** What the bench uses of express 4, which has no types of its own. */
declare module 'express' {
  import type { RequestListener } from 'node:http';

  export interface Router {
    readonly stack: readonly unknown[];
  }

  interface Application extends RequestListener {
    use(path: string, router: unknown): void;
  }

  export default function express(): Application;
}
