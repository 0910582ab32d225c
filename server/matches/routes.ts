import type { Services } from '../context.ts';
import { ListingParameters } from '../listings/schema.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { answerMatch, findBrokers, getMatches, previewMatches, takeAnswerBack } from './actions.ts';
import {
  addSignalSchema,
  BrokersQuery,
  MatchAnswerDraft,
  MatchAnswerView,
  MatchBrokers,
  MatchList,
  MatchPreview,
  MatchQuery,
  PairParameters,
} from './schema.ts';

const tags = ['matches'];

export function matchesRoutes(app: App, services: Services): void {
  addSignalSchema(app);

  app.get(
    '/api/v1/needs/:id/matches',
    {
      schema: {
        tags,
        summary: 'Achievements that fit a need, best first, with reasons',
        params: ListingParameters,
        querystring: MatchQuery,
        response: { 200: MatchList, ...errorAnswers },
      },
    },
    (request) => getMatches(contextOf(services, request), 'need', request.params.id, request.query.limit),
  );

  app.get(
    '/api/v1/achievements/:id/matches',
    {
      schema: {
        tags,
        summary: 'Needs that an achievement fits, best first, with reasons',
        params: ListingParameters,
        querystring: MatchQuery,
        response: { 200: MatchList, ...errorAnswers },
      },
    },
    (request) =>
      getMatches(contextOf(services, request), 'achievement', request.params.id, request.query.limit),
  );

  app.post(
    '/api/v1/matches/preview',
    {
      schema: {
        tags,
        summary: 'Matches of a form that is being filled in; nothing is saved',
        body: MatchPreview,
        response: { 200: MatchList, ...errorAnswers },
      },
    },
    (request) => previewMatches(contextOf(services, request), request.body),
  );

  app.put(
    '/api/v1/matches/:needId/:achievementId/answer',
    {
      schema: {
        tags,
        summary: 'Answer whether a match fits (owners of either side, brokers); the newest answer holds',
        params: PairParameters,
        body: MatchAnswerDraft,
        response: { 200: MatchAnswerView, ...errorAnswers },
      },
    },
    (request) => answerMatch(contextOf(services, request), request.params, request.body),
  );

  app.delete(
    '/api/v1/matches/:needId/:achievementId/answer',
    {
      schema: {
        tags,
        summary: 'Take one’s answer to a match back',
        params: PairParameters,
        response: { 200: MatchAnswerView, ...errorAnswers },
      },
    },
    (request) => takeAnswerBack(contextOf(services, request), request.params),
  );

  app.get(
    '/api/v1/matches/brokers',
    {
      schema: {
        tags,
        summary: 'Brokers who know the field of a need, an achievement or a pair, best first, with reasons',
        querystring: BrokersQuery,
        response: { 200: MatchBrokers, ...errorAnswers },
      },
    },
    (request) => findBrokers(contextOf(services, request), request.query),
  );
}
