import type { Services } from '../context.ts';
import { carryOutImport } from './import-work.ts';

/** Make this process carry out imported tables. */
export const handleRegistrationJobs = (services: Services): Promise<void> =>
  services.jobs.handle('apply-registration-import', ({ importId }) => carryOutImport(services, importId));
