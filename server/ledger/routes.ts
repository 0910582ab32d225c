import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { sendFile } from '../files/sending.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { closePeriod, exportStatement, getClosings, getStatement, listStatementSubjects } from './actions.ts';
import {
  ClosingDraft,
  Closings,
  Statement,
  StatementExportQuery,
  StatementQuery,
  StatementSubjects,
} from './schema.ts';

const tags = ['ledger'];

export function ledgerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/statements',
    {
      schema: {
        tags,
        summary:
          'A statement: opening balance, lines, closing balance, for a period and as known at a moment',
        querystring: StatementQuery,
        response: { 200: Statement, ...errorAnswers },
      },
    },
    (request) => getStatement(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/statements/export',
    {
      schema: {
        tags,
        summary: 'Every line of a statement as CSV or XLSX, amounts in yuan',
        querystring: StatementExportQuery,
        produces: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
        response: { 200: Type.String(), ...errorAnswers },
      },
    },
    async (request, reply) =>
      sendFile(reply, await exportStatement(contextOf(services, request), request.query)),
  );

  app.get(
    '/api/v1/statements/subjects',
    {
      schema: {
        tags,
        summary: 'Whose statements the reader may open',
        response: { 200: StatementSubjects, ...errorAnswers },
      },
    },
    (request) => listStatementSubjects(contextOf(services, request)),
  );

  app.get(
    '/api/v1/period-closings',
    {
      schema: {
        tags,
        summary: 'Closed quarters, who closed them and when',
        response: { 200: Closings, ...errorAnswers },
      },
    },
    (request) => getClosings(contextOf(services, request)),
  );

  app.post(
    '/api/v1/period-closings',
    {
      schema: {
        tags,
        summary: 'Close a quarter and all before it, for good (operator)',
        body: ClosingDraft,
        response: { 200: Closings, ...errorAnswers },
      },
    },
    (request) => closePeriod(contextOf(services, request), request.body),
  );
}
