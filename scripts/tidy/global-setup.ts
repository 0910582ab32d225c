import { startTestServer } from '../../db/testing.ts';

/** One PostgreSQL for the whole run; each test file clones its template (see db/testing.ts). */
export default startTestServer;
