/** What is used of the package, which brings no types. */
declare module 'http-cache-tests/tests/index.mjs' {
  const suites: Suite[];
  export default suites;
}

declare module 'http-cache-tests/tests/surrogate-control.mjs' {
  const suite: Suite;
  export default suite;
}

declare module 'http-cache-tests/client/runner.mjs' {
  export function runTests(
    suites: Suite[],
    fetch: typeof globalThis.fetch,
    isBrowser: boolean,
    baseUrl: string,
    atOnce: number,
  ): Promise<void>;
  /** By the id of the test. */
  export function getResults(): Record<string, true | [kind: string, message: string]>;
}

declare module 'http-cache-tests/server/handle-config.mjs' {
  export default function handleConfig(path: string[], request: unknown, response: unknown): void;
}

declare module 'http-cache-tests/server/handle-state.mjs' {
  export default function handleState(path: string[], request: unknown, response: unknown): void;
}

declare module 'http-cache-tests/server/handle-test.mjs' {
  export default function handleTest(path: string[], request: unknown, response: unknown): void;
}

/** Tests of one subject. */
interface Suite {
  id: string;
  tests: {
    id: string;
    name: string;
    /** Left out: required. */
    kind?: 'required' | 'optimal' | 'check';
    browser_only?: boolean;
    depends_on?: string[];
  }[];
}
