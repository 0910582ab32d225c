import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, strictObject } from '../wire.ts';
import { getRewards, listRecipients, listRewardRules } from './actions.ts';
import { Recipients, RecipientsQuery, RewardRules, Rewards, RewardsQuery } from './schema.ts';

const tags = ['rewards'];

export function rewardsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/rewards/rules',
    {
      schema: {
        tags,
        summary: 'Rules of subsidies and rewards with their sources',
        response: { 200: RewardRules, ...errorAnswers },
      },
    },
    (request) => listRewardRules(contextOf(services, request)),
  );

  app.get(
    '/api/v1/rewards/rules/:code/recipients',
    {
      schema: {
        tags,
        summary: 'Organisations that have a base under a rule in a year (operator)',
        params: strictObject({ code: Type.String({ maxLength: 60 }) }),
        querystring: RecipientsQuery,
        response: { 200: Recipients, ...errorAnswers },
      },
    },
    (request) => listRecipients(contextOf(services, request), request.params.code, request.query),
  );

  app.get(
    '/api/v1/rewards',
    {
      schema: {
        tags,
        summary: 'What the rules give an organisation in a year, calculated step by step',
        querystring: RewardsQuery,
        response: { 200: Rewards, ...errorAnswers },
      },
    },
    (request) => getRewards(contextOf(services, request), request.query),
  );
}
