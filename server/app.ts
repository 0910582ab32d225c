import fastify, { LogController, type FastifyServerOptions } from 'fastify';
import multipart from '@fastify/multipart';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { achievementsRoutes } from './achievements/routes.ts';
import { administrationRoutes } from './administration/routes.ts';
import { createAuthentication } from './accounts/authentication.ts';
import { accountsRoutes } from './accounts/routes.ts';
import { cityRoutes } from './city/routes.ts';
import { newId, type Services } from './context.ts';
import { DomainError } from './errors.ts';
import { healthRoutes } from './health/routes.ts';
import { needsRoutes } from './needs/routes.ts';
import { medianResponseHours } from './introductions/actions.ts';
import { introductionsRoutes } from './introductions/routes.ts';
import { matchesRoutes } from './matches/routes.ts';
import { notificationsRoutes } from './notifications/routes.ts';
import { organisationsRoutes } from './organisations/routes.ts';
import { listingsRoutes } from './listings/routes.ts';
import { searchesRoutes } from './searches/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { installErrors } from './plugins/errors.ts';
import { bareAnswers, installHeaders } from './plugins/headers.ts';
import { installLimits } from './plugins/limits.ts';
import { countRequests, metricsRoute } from './plugins/metrics.ts';
import { denialRecorder, installDownloadRecord } from './plugins/record.ts';
import { installOpenApi } from './plugins/openapi.ts';
import { installSession } from './plugins/session.ts';
import { installValidation } from './plugins/validation.ts';
import { installWeb } from './plugins/web.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { sealingRoutes } from './sealing/routes.ts';
import { personalDataRoutes } from './personal-data/routes.ts';
import { contractsRoutes } from './contracts/routes.ts';
import { mandatesRoutes } from './mandates/routes.ts';
import { registrationRoutes } from './registration/routes.ts';
import { tasksRoutes } from './tasks/routes.ts';
import { rankingsRoutes } from './rankings/routes.ts';
import { rewardsRoutes } from './rewards/routes.ts';
import { brokersRoutes } from './brokers/routes.ts';
import { dashboardRoutes } from './dashboard/routes.ts';
import { disclosureRoutes } from './disclosure/routes.ts';
import type { App } from './routing.ts';

const bodyLimit_bytes = 1024 * 1024;
const uploadLimit_bytes = 20 * 1024 * 1024;
/** Time for a whole request to arrive: an upload on a slow line, but nobody who sends a byte a minute. */
const requestTimeout_ms = 120_000;

const fastifyOptions: FastifyServerOptions = {
  bodyLimit: bodyLimit_bytes,
  requestTimeout: requestTimeout_ms,
  // While it stops, a page that is being made still asks the API; new connections are refused anyway.
  return503OnClosing: false,
  // A reverse proxy and the site itself stand on this machine; what they say of the client is believed.
  trustProxy: 'loopback',
  genReqId: () => newId(),
  routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
};

export interface AppOptions {
  /** Null: the API alone, as tests and the OpenAPI document want it. */
  site: 'production' | 'development' | null;
}

/**
 * The application, not listening: tests inject requests, main.ts opens the port. Reads as the table of contents of
 * the API. The caller owns `services` and closes them after the app.
 */
export async function buildApp(services: Services, options: AppOptions): Promise<App> {
  const app: App = fastify({
    ...fastifyOptions,
    ...bareAnswers,
    loggerInstance: services.log,
    // Access lines would hold search texts and addresses of people; the reverse proxy counts requests.
    logController: new LogController({ disableRequestLogging: true }),
  }).withTypeProvider<TypeBoxTypeProvider>();
  const authentication = createAuthentication(services.database, services.config);
  await installHeaders(app, services.config);
  const counts = countRequests(app);

  await app.register(async (api: App) => {
    installValidation(api);
    installErrors(api, denialRecorder(services));
    await api.register(multipart, { limits: { fileSize: uploadLimit_bytes, files: 1, fields: 5 } });
    installSession(api, services, authentication);
    await installLimits(api, services.config);
    installDownloadRecord(api, services);
    await installOpenApi(api);

    accountsRoutes(api, services, authentication);
    cityRoutes(api, services);
    organisationsRoutes(api, services, medianResponseHours);
    needsRoutes(api, services);
    achievementsRoutes(api, services);
    listingsRoutes(api, services);
    disclosureRoutes(api, services);
    searchesRoutes(api, services);
    matchesRoutes(api, services);
    introductionsRoutes(api, services);
    mandatesRoutes(api, services);
    contractsRoutes(api, services);
    registrationRoutes(api, services);
    tasksRoutes(api, services);
    ledgerRoutes(api, services);
    sealingRoutes(api, services);
    rewardsRoutes(api, services);
    rankingsRoutes(api, services);
    brokersRoutes(api, services);
    dashboardRoutes(api, services);
    notificationsRoutes(api, services);
    auditRoutes(api, services);
    personalDataRoutes(api, services);
    administrationRoutes(api, services);
    healthRoutes(api, services);
    metricsRoute(api, services, counts);
    api.all('/api/*', { schema: { hide: true } }, () => {
      throw new DomainError('route_not_found');
    });
  });

  if (options.site) await installWeb(app, options.site);
  return app;
}
