import { fileURLToPath } from 'node:url';

/** Unit and integration tests run on swc; the end-to-end tests drive a real Chromium and run last. */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  transform,
  testEnvironment: 'node',
  // These come as ES modules alone: compromise, and what jsdom is made of.
  transformIgnorePatterns: ['/node_modules/(?!(compromise|@exodus|parse5|entities|@asamuzakjp|@csstools)/)'],
};

export default {
  // A test drives a browser, or is the first of its file and loads the language library, on whatever machine it is.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/property-seed.ts'],
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/test/end-to-end/'],
    },
    {
      ...common,
      displayName: 'end-to-end',
      globalSetup: '<rootDir>/test/end-to-end/serve-stand-in.ts',
      globalTeardown: '<rootDir>/test/end-to-end/stop-stand-in.ts',
      testMatch: ['<rootDir>/test/end-to-end/**/*.test.ts'],
    },
  ],
};
