import { Type } from 'typebox';
import { contractFilePurposes } from '../../db/schema/codes.ts';
import type { Services } from '../context.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { uploadLimit_bytes, uploadOf } from '../files/uploads.ts';
import { contextOf, type App } from '../routing.ts';
import { codeOf, errorAnswers, Identifier, strictObject } from '../wire.ts';
import { FeeDraft, FeeList, FeeQuery } from './fee-schema.ts';
import { getFees, recordFee, reverseFee } from './fees.ts';
import { addFile, openFile, attachEvidence } from './files.ts';
import {
  AmendmentDraft,
  ContractFile,
  ObjectionDraft,
  ReviewDecision,
  ShareChangeDraft,
  ShareConfirmation,
} from './review-schema.ts';
import { moveReview, openAmendment, openObjection, openShareChange } from './reviews.ts';
import { ContractView, Note } from './schema.ts';
import { confirmShares } from './shares.ts';
import { tableOfReviewVerb } from './table.ts';

const tags = ['contracts'];
const ContractParameters = strictObject({ id: Identifier });
const answers = { 200: ContractView, ...errorAnswers };
const created = { 201: ContractView, ...errorAnswers };

/** What goes on beside the state of a contract: reviews, shares, files, fee income. */
export function besideRoutes(app: App, services: Services): void {
  reviewRoutes(app, services);
  shareRoutes(app, services);
  fileRoutes(app, services);
  feeRoutes(app, services);
}

function reviewRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/contracts/:id/amendments',
    {
      schema: {
        tags,
        summary: 'Ask for an amendment of a registered contract, which stays registered',
        params: ContractParameters,
        body: AmendmentDraft,
        response: created,
      },
    },
    async (request, reply) =>
      reply
        .status(201)
        .send(await openAmendment(contextOf(services, request), request.params.id, request.body)),
  );

  app.post(
    '/api/v1/contracts/:id/objections',
    {
      schema: {
        tags,
        summary: 'Object to a rejection, or to the approved amount of a registered contract',
        params: ContractParameters,
        body: ObjectionDraft,
        response: created,
      },
    },
    async (request, reply) =>
      reply
        .status(201)
        .send(await openObjection(contextOf(services, request), request.params.id, request.body)),
  );

  app.post(
    '/api/v1/contracts/:id/share-changes',
    {
      schema: {
        tags,
        summary: 'Propose other shares for a registered contract; both parties and all holders confirm',
        params: ContractParameters,
        body: ShareChangeDraft,
        response: created,
      },
    },
    async (request, reply) =>
      reply
        .status(201)
        .send(await openShareChange(contextOf(services, request), request.params.id, request.body)),
  );

  const ReviewParameters = strictObject({ id: Identifier, reviewId: Identifier });
  const verbs = [
    { verb: 'begin', summary: 'Begin to review an amendment or an objection (service point)' },
    {
      verb: 'grant',
      summary: 'Grant it: version n+1, credited anew; a rejected contract goes to the experts',
    },
    { verb: 'decline', summary: 'Decline it, with the reason: the contract stays as it is' },
    { verb: 'withdraw', summary: 'Withdraw one’s own' },
  ] as const;
  for (const { verb, summary } of verbs) {
    app.post(
      `/api/v1/contracts/:id/reviews/:reviewId/${verb}`,
      {
        schema: {
          tags,
          summary,
          description: tableOfReviewVerb(verb),
          params: ReviewParameters,
          body: ReviewDecision,
          response: answers,
        },
      },
      (request) => {
        const { id, reviewId } = request.params;
        return moveReview(contextOf(services, request), id, reviewId, verb, request.body);
      },
    );
  }
}

function shareRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/contracts/:id/shares/confirm',
    {
      schema: {
        tags,
        summary: 'Confirm shares for every side that one signs for; the last confirmation puts them in force',
        params: ContractParameters,
        body: ShareConfirmation,
        response: answers,
      },
    },
    (request) => confirmShares(contextOf(services, request), request.params.id, request.body.reviewId),
  );

  app.put(
    '/api/v1/contracts/:id/shares/:shareId/evidence',
    {
      schema: {
        tags,
        summary: 'Name a file of the contract as the evidence of a share',
        params: strictObject({ id: Identifier, shareId: Identifier }),
        body: strictObject({ fileId: Identifier }),
        response: answers,
      },
    },
    (request) => {
      const { id, shareId } = request.params;
      return attachEvidence(contextOf(services, request), id, shareId, request.body.fileId);
    },
  );
}

function fileRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/contracts/:id/files',
    {
      bodyLimit: uploadLimit_bytes,
      schema: {
        tags,
        summary: 'Add a file (multipart/form-data, one part with a file name, at most 20 MB)',
        consumes: ['multipart/form-data'],
        params: ContractParameters,
        querystring: strictObject({ purpose: Type.Optional(codeOf(contractFilePurposes)) }),
        response: { 201: ContractFile, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const upload = await uploadOf(request);
      const { purpose = 'other' } = request.query;
      return reply
        .status(201)
        .send(await addFile(contextOf(services, request), request.params.id, purpose, upload));
    },
  );

  app.get(
    '/api/v1/contracts/:id/files/:fileId',
    {
      schema: {
        tags,
        summary: 'A file to save; for everybody who may see the contract',
        params: strictObject({ id: Identifier, fileId: Identifier }),
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { id, fileId } = request.params;
      const { file, content } = await openFile(contextOf(services, request), id, fileId);
      return sendFile(reply, { ...file, content });
    },
  );
}

function feeRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/fees',
    {
      schema: {
        tags,
        summary: 'One’s own fee income, apart from credit; nobody else sees it',
        querystring: FeeQuery,
        response: { 200: FeeList, ...errorAnswers },
      },
    },
    (request) => getFees(contextOf(services, request), request.query.contractId ?? null),
  );

  app.post(
    '/api/v1/contracts/:id/fees',
    {
      schema: {
        tags,
        summary: 'Record fee income from a contract of which one holds a share',
        params: ContractParameters,
        body: FeeDraft,
        response: { 201: FeeList, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await recordFee(contextOf(services, request), request.params.id, request.body)),
  );

  app.post(
    '/api/v1/fees/:id/reverse',
    {
      schema: {
        tags,
        summary: 'Take fee income back: a row of its own',
        params: ContractParameters,
        body: Note,
        response: { 200: FeeList, ...errorAnswers },
      },
    },
    (request) => reverseFee(contextOf(services, request), request.params.id, request.body.note),
  );
}
