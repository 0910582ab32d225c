import type { Services } from '../context.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { contextOf, type App } from '../routing.ts';
import { fileOf } from '../files/uploads.ts';
import { errorAnswers, Identifier, LineNumber, strictObject } from '../wire.ts';
import { exportContracts } from './export.ts';
import { importRejects, importTemplate } from './import-files.ts';
import {
  confirmLine,
  getImport,
  importLimit_bytes,
  listImports,
  previewImport,
  startImport,
} from './imports.ts';
import {
  ExportQuery,
  ImportList,
  ImportListQuery,
  ImportQuery,
  ImportStart,
  ImportTemplateQuery,
  CodeParameters,
  ImportView,
  Verification,
  VoucherList,
  VoucherParameters,
  VoucherQuery,
  VoucherVersionParameters,
} from './schema.ts';
import { downloadVoucher, issueVoucher, listVouchers, verifyVoucher } from './vouchers.ts';

const tags = ['registration'];

export function registrationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/registration/export',
    {
      schema: {
        tags,
        summary:
          'Contracts in the national column order, as XLSX or CSV; for service points and the operator',
        querystring: ExportQuery,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    (request, reply) => sendFile(reply, exportContracts(contextOf(services, request), request.query)),
  );

  importRoutes(app, services);
  voucherRoutes(app, services);
}

const ImportParameters = strictObject({ id: Identifier });
const LineParameters = strictObject({ id: Identifier, line: LineNumber });
const importAnswers = { 200: ImportView, ...errorAnswers };

function importRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/registration/imports',
    {
      schema: {
        tags,
        summary: 'Tables that the reader’s organisations imported, the newest first',
        querystring: ImportListQuery,
        response: { 200: ImportList, ...errorAnswers },
      },
    },
    (request) => listImports(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/registration/imports/template',
    {
      schema: {
        tags,
        summary: 'An XLSX table with the columns of an import',
        querystring: ImportTemplateQuery,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    (request, reply) => sendFile(reply, importTemplate(contextOf(services, request), request.query.kind)),
  );

  app.post(
    '/api/v1/registration/imports',
    {
      bodyLimit: importLimit_bytes,
      schema: {
        tags,
        summary:
          'Preview a table (multipart/form-data, one XLSX or CSV file, at most 5 MB): nothing changes yet',
        consumes: ['multipart/form-data'],
        querystring: ImportStart,
        response: { 201: ImportView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      const { part, readToEnd } = await fileOf(request, importLimit_bytes);
      const content = await part.toBuffer();
      await readToEnd();
      const view = await previewImport(context, request.query, { name: part.filename, content });
      return reply.status(201).send(view);
    },
  );

  app.get(
    '/api/v1/registration/imports/:id',
    {
      schema: {
        tags,
        summary: 'An import with what became of its rows',
        params: ImportParameters,
        querystring: ImportQuery,
        response: importAnswers,
      },
    },
    (request) => getImport(contextOf(services, request), request.params.id, request.query),
  );

  app.get(
    '/api/v1/registration/imports/:id/rejects',
    {
      schema: {
        tags,
        summary: 'The rows that were not taken, with reasons, as CSV',
        params: ImportParameters,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) =>
      sendFile(reply, await importRejects(contextOf(services, request), request.params.id)),
  );

  importVerbRoutes(app, services);
}

function importVerbRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/registration/imports/:id/apply',
    {
      schema: {
        tags,
        summary: 'Carry out the rows that are ready; again has no further effect',
        params: ImportParameters,
        response: importAnswers,
      },
    },
    (request) => startImport(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/registration/imports/:id/rows/:line/confirm',
    {
      schema: {
        tags,
        summary: 'Carry out a prepared row as a second person',
        params: LineParameters,
        response: importAnswers,
      },
    },
    (request) => confirmLine(contextOf(services, request), request.params.id, request.params.line),
  );
}

function voucherRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/contracts/:id/vouchers',
    {
      schema: {
        tags,
        summary: 'Vouchers of a contract, the newest first, with what each is worth now',
        params: VoucherParameters,
        response: { 200: VoucherList, ...errorAnswers },
      },
    },
    (request) => listVouchers(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/contracts/:id/vouchers',
    {
      schema: {
        tags,
        summary: 'Issue the voucher of the present state; again gives the same one',
        params: VoucherParameters,
        response: { 200: VoucherList, ...errorAnswers },
      },
    },
    (request) => issueVoucher(contextOf(services, request), request.params.id),
  );

  app.get(
    '/api/v1/contracts/:id/vouchers/:version',
    {
      schema: {
        tags,
        summary: 'A voucher as PDF',
        params: VoucherVersionParameters,
        querystring: VoucherQuery,
        produces: ['application/pdf'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { id, version } = request.params;
      return sendFile(reply, await downloadVoucher(contextOf(services, request), id, version, request.query));
    },
  );

  app.get(
    '/api/v1/vouchers/:code',
    {
      // A code has 60 random bits: at this rate nobody guesses one.
      config: { rateLimit: { max: 30, timeWindow: 60_000 } },
      schema: {
        tags,
        summary: 'What a check code proves; for everybody',
        params: CodeParameters,
        response: { 200: Verification, ...errorAnswers },
      },
    },
    (request) => verifyVoucher(contextOf(services, request), request.params.code),
  );
}
