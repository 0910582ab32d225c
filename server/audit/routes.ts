import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { sendFile } from '../files/sending.ts';
import { contextOf, type App } from '../routing.ts';
import { listHeads } from '../sealing/actions.ts';
import { SealHeads, SealHeadsQuery } from '../sealing/schema.ts';
import { Day, errorAnswers, strictObject } from '../wire.ts';
import { downloadAuditArchive, listAuditArchive, listAuditEvents } from './actions.ts';
import { AuditArchive, AuditPage, AuditQuery } from './schema.ts';

const tags = ['audit'];

export function auditRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/audit/events',
    {
      schema: {
        tags,
        summary: 'The audit record, for the audit administrator',
        querystring: AuditQuery,
        response: { 200: AuditPage, ...errorAnswers },
      },
    },
    (request) => listAuditEvents(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/audit/seals',
    {
      schema: {
        tags,
        summary: 'The last seal of each day over the audit record, for everybody',
        querystring: SealHeadsQuery,
        response: { 200: SealHeads, ...errorAnswers },
      },
    },
    (request) => listHeads(contextOf(services, request), 'audit', request.query),
  );

  app.get(
    '/api/v1/audit/exports',
    {
      schema: {
        tags,
        summary: 'The daily files of the audit record, for the audit administrator',
        response: { 200: AuditArchive, ...errorAnswers },
      },
    },
    (request) => listAuditArchive(contextOf(services, request)),
  );

  app.get(
    '/api/v1/audit/exports/:day',
    {
      config: { personRequestsPerMinute: 30 },
      schema: {
        tags,
        summary: 'One daily file of the audit record, for the audit administrator: JSON Lines with its seal',
        params: strictObject({ day: Day }),
        produces: ['text/plain'],
        response: {
          200: Type.Unsafe<unknown>({ description: 'One event a line', type: 'string', format: 'binary' }),
          ...errorAnswers,
        },
      },
    },
    async (request, reply) => {
      const { name, content } = await downloadAuditArchive(contextOf(services, request), request.params.day);
      return sendFile(reply, { name, mediaType: 'text/plain; charset=utf-8', content });
    },
  );
}
