import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ignored = ['**/node_modules/**', '**/.data/**', 'web/build/**', '**/.svelte-kit/**'];
const globalSetup = fileURLToPath(new URL('./global-setup.ts', import.meta.url));

/**
 * Two projects: `unit` (everything beside its file, real PostgreSQL included) and `browser` (a real Chromium against a
 * real server).
 */
export default defineConfig({
  root,
  test: {
    root,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['{db,search,server,scripts,web}/**/*.test.ts'],
          exclude: [...ignored, '**/*.browser.test.ts'],
          globalSetup,
          pool: 'forks',
          // Vitest leaves one core for itself: with two cores, half of the machine.
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['web/tests/**/*.browser.test.ts'],
          exclude: ignored,
          globalSetup,
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
