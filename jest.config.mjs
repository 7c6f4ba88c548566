const swc = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const suite = (displayName, testRegex) => ({
  displayName,
  testRegex,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^fast-check$': '<rootDir>/test/fast-check.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
});

/** Suites by what they need: nothing, a PostgreSQL server, the whole API, a browser. */
export default {
  workerIdleMemoryLimit: '700MB',
  testTimeout: 60_000,
  projects: [
    suite('unit', ['/(apps|libs)/.*\\.spec\\.ts$', '/test/(contracts|bench)/.*\\.spec\\.ts$']),
    suite('integration', ['/test/integration/.*\\.spec\\.ts$']),
    suite('e2e', ['/test/e2e/.*\\.spec\\.ts$']),
    suite('authorisation', ['/test/authorisation/.*\\.spec\\.ts$']),
    suite('hostile', ['/test/hostile/.*\\.spec\\.ts$']),
    suite('texts', ['/test/texts/.*\\.spec\\.ts$']),
    suite('faults', ['/test/faults/.*\\.spec\\.ts$']),
    suite('browser', ['/test/browser/.*\\.spec\\.ts$']),
  ],
};
