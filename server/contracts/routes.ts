import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import {
  changeContract,
  createContract,
  editContract,
  getContract,
  getContractOptions,
  getContracts,
} from './actions.ts';
import { besideRoutes } from './beside-routes.ts';
import { QueuePage, QueueQuery } from './queue-schema.ts';
import { getQueue } from './queue.ts';
import { recordReceipt, reverseReceipt } from './receipts.ts';
import { TransitionTable } from './review-schema.ts';
import {
  ContractCreation,
  ContractEdit,
  ContractList,
  ContractOptions,
  ContractQuery,
  ContractView,
  Note,
  OptionalNote,
  ReceiptDraft,
  Registration,
  Submission,
} from './schema.ts';
import { getSuggestions } from './suggesting.ts';
import { SuggestionRequest, Suggestions } from './suggestion-schema.ts';
import { getTransitions, tableOfVerb } from './table.ts';

const tags = ['contracts'];
const ContractParameters = strictObject({ id: Identifier });
const ReceiptParameters = strictObject({ id: Identifier, receiptId: Identifier });
const answers = { 200: ContractView, ...errorAnswers };

export function contractsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/contracts',
    {
      schema: {
        tags,
        summary: 'The contracts that the reader may see',
        querystring: ContractQuery,
        response: { 200: ContractList, ...errorAnswers },
      },
    },
    (request) => getContracts(contextOf(services, request), request.query),
  );

  app.post(
    '/api/v1/contracts',
    {
      schema: {
        tags,
        summary: 'Log a contract, as a draft or submitted at once',
        body: ContractCreation,
        response: { 201: ContractView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await createContract(contextOf(services, request), request.body)),
  );

  app.get(
    '/api/v1/contracts/:id',
    { schema: { tags, summary: 'A contract', params: ContractParameters, response: answers } },
    (request) => getContract(contextOf(services, request), request.params.id),
  );

  app.put(
    '/api/v1/contracts/:id',
    {
      schema: {
        tags,
        summary: 'Change a draft, or a contract that a correction was asked of',
        params: ContractParameters,
        body: ContractEdit,
        response: answers,
      },
    },
    (request) => editContract(contextOf(services, request), request.params.id, request.body),
  );

  catalogueRoutes(app, services);
  verbRoutes(app, services);
  receiptRoutes(app, services);
  besideRoutes(app, services);
}

/** What there is to choose from, to do, and to know. */
function catalogueRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/contracts/options',
    {
      schema: {
        tags,
        summary: 'Service points and code lists of the contract form',
        response: { 200: ContractOptions, ...errorAnswers },
      },
    },
    (request) => getContractOptions(contextOf(services, request)),
  );

  app.get(
    '/api/v1/contracts/transitions',
    {
      schema: {
        tags,
        summary:
          'The tables of transitions: who may move a contract or a review from where to where, and when',
        response: { 200: TransitionTable, ...errorAnswers },
      },
    },
    () => getTransitions(),
  );

  app.get(
    '/api/v1/contracts/queue',
    {
      schema: {
        tags,
        summary: 'What waits for the reader’s service points, sorted by the day on which it is due',
        querystring: QueueQuery,
        response: { 200: QueuePage, ...errorAnswers },
      },
    },
    (request) => getQueue(contextOf(services, request), request.query),
  );

  app.post(
    '/api/v1/contracts/suggestions',
    {
      schema: {
        tags,
        summary:
          'Codes of the registration form suggested from a text and the linked listings, each with its reason',
        body: SuggestionRequest,
        response: { 200: Suggestions, ...errorAnswers },
      },
    },
    (request) => getSuggestions(contextOf(services, request), request.body),
  );
}

/** The steps of a registration. */
function verbRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/contracts/:id/submit',
    {
      schema: {
        tags,
        summary:
          'Hand in to the service point, also after a correction; confirms the shares for one’s own sides',
        description: tableOfVerb('submit'),
        params: ContractParameters,
        body: Submission,
        response: answers,
      },
    },
    (request) =>
      changeContract(contextOf(services, request), request.params.id, { verb: 'submit', ...request.body }),
  );

  const verbs = [
    { verb: 'accept', summary: 'Accept for review (service point)', body: OptionalNote },
    {
      verb: 'review',
      summary: 'Begin the review; a large contract goes on to the experts',
      body: OptionalNote,
    },
    { verb: 'ask-correction', summary: 'Ask for a correction (service point)', body: Note },
    {
      verb: 'expert-review',
      summary: 'Send a disputed contract to the experts, with the reason',
      body: Note,
    },
    {
      verb: 'verify',
      summary: 'Verify what the register of another city answered; credits the brokers (operator)',
      body: OptionalNote,
    },
    { verb: 'reject', summary: 'Reject with the reason (service point)', body: Note },
    { verb: 'cancel', summary: 'Cancel a registered contract: it then counts nowhere', body: Note },
  ] as const;
  for (const { verb, summary, body } of verbs) {
    app.post(
      `/api/v1/contracts/:id/${verb}`,
      {
        schema: {
          tags,
          summary,
          description: tableOfVerb(verb),
          params: ContractParameters,
          body,
          response: answers,
        },
      },
      (request) =>
        changeContract(contextOf(services, request), request.params.id, { verb, note: request.body?.note }),
    );
  }

  app.post(
    '/api/v1/contracts/:id/register',
    {
      schema: {
        tags,
        summary: "Record the register's answer; credits the brokers",
        description: tableOfVerb('register'),
        params: ContractParameters,
        body: Registration,
        response: answers,
      },
    },
    (request) => {
      const { note, ...answer } = request.body;
      return changeContract(contextOf(services, request), request.params.id, {
        verb: 'register',
        answer,
        note,
      });
    },
  );
}

function receiptRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/contracts/:id/receipts',
    {
      schema: {
        tags,
        summary: 'Record a receipt',
        params: ContractParameters,
        body: ReceiptDraft,
        response: { 201: ContractView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const contract = await recordReceipt(contextOf(services, request), request.params.id, request.body);
      return reply.status(201).send(contract);
    },
  );

  app.post(
    '/api/v1/contracts/:id/receipts/:receiptId/reverse',
    {
      schema: {
        tags,
        summary: 'Take a receipt back',
        params: ReceiptParameters,
        body: Note,
        response: answers,
      },
    },
    (request) => {
      const { id, receiptId } = request.params;
      return reverseReceipt(contextOf(services, request), id, receiptId, request.body.note);
    },
  );
}
