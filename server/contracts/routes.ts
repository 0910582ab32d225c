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
import { recordReceipt, reverseReceipt } from './receipts.ts';
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
  RegisterAnswer,
} from './schema.ts';

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

  verbRoutes(app, services);
  receiptRoutes(app, services);
}

/** The steps of a registration. */
function verbRoutes(app: App, services: Services): void {
  const verbs = [
    { verb: 'submit', summary: 'Hand in to the service point, also after a correction', body: OptionalNote },
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
    { verb: 'reject', summary: 'Reject with the reason (service point)', body: Note },
    { verb: 'cancel', summary: 'Cancel a registered contract: it then counts nowhere', body: Note },
  ] as const;
  for (const { verb, summary, body } of verbs) {
    app.post(
      `/api/v1/contracts/:id/${verb}`,
      { schema: { tags, summary, params: ContractParameters, body, response: answers } },
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
        params: ContractParameters,
        body: RegisterAnswer,
        response: answers,
      },
    },
    (request) =>
      changeContract(contextOf(services, request), request.params.id, {
        verb: 'register',
        answer: request.body,
      }),
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
