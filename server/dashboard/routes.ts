import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { sendFile } from '../files/sending.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { enterFigure, getDashboard, getDistrictsCsv, getFunnelNeeds, getStatistics } from './actions.ts';
import {
  Dashboard,
  DashboardQuery,
  Figure,
  FigureEntry,
  FigureParameters,
  FunnelNeeds,
  FunnelParameters,
  FunnelQuery,
  Statistics,
} from './schema.ts';

const tags = ['dashboard'];

export function dashboardRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/statistics',
    {
      schema: {
        tags,
        summary: 'Public figures: funnel, open listings, volume by year',
        response: { 200: Statistics, ...errorAnswers },
      },
    },
    (request) => getStatistics(contextOf(services, request)),
  );

  app.get(
    '/api/v1/dashboard',
    {
      schema: {
        tags,
        summary: "The operator's page: targets, funnel, districts by quarter",
        querystring: DashboardQuery,
        response: { 200: Dashboard, ...errorAnswers },
      },
    },
    (request) => getDashboard(contextOf(services, request), request.query.year),
  );

  app.get(
    '/api/v1/dashboard/funnel/:stage',
    {
      schema: {
        tags,
        summary: 'The needs behind a figure of the funnel (operator)',
        params: FunnelParameters,
        querystring: FunnelQuery,
        response: { 200: FunnelNeeds, ...errorAnswers },
      },
    },
    (request) => getFunnelNeeds(contextOf(services, request), request.params.stage, request.query),
  );

  app.get(
    '/api/v1/dashboard/districts.csv',
    {
      schema: {
        tags,
        summary: 'The district table as CSV, amounts in yuan',
        querystring: DashboardQuery,
        produces: ['text/csv'],
        response: { 200: Type.String(), ...errorAnswers },
      },
    },
    async (request, reply) => {
      const content = await getDistrictsCsv(contextOf(services, request), request.query.year);
      return sendFile(reply, { name: 'districts.csv', mediaType: 'text/csv; charset=utf-8', content });
    },
  );

  app.put(
    '/api/v1/official-figures/:indicator/:year',
    {
      schema: {
        tags,
        summary: 'Enter an official yearly figure with its source (operator)',
        params: FigureParameters,
        body: FigureEntry,
        response: { 200: Figure, ...errorAnswers },
      },
    },
    (request) => {
      const { indicator, year } = request.params;
      return enterFigure(contextOf(services, request), indicator, year, request.body);
    },
  );
}
