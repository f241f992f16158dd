import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{worker,db,dev,web,bench}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/worker/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
