import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate` compares db/schema with db/migrations and writes the next migration. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/index.ts',
  out: './db/migrations',
  casing: 'snake_case',
});
