import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { publicRead } from '../replica.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import {
  changeSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  saveSearch,
  searchEverything,
} from './actions.ts';
import {
  SavedSearchChange,
  SavedSearchDraft,
  SavedSearchList,
  SavedSearchParameters,
  SavedSearchView,
  SearchPage,
  SearchQuery,
} from './schema.ts';

const tags = ['search'];

export function searchesRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/search',
    {
      schema: {
        tags,
        summary: 'One box over needs, achievements, organisations and brokers',
        querystring: SearchQuery,
        response: { 200: SearchPage, ...errorAnswers },
      },
    },
    (request) => publicRead(services, request, (context) => searchEverything(context, request.query)),
  );

  app.get(
    '/api/v1/saved-searches',
    {
      schema: {
        tags,
        summary: 'My saved searches',
        response: { 200: SavedSearchList, ...errorAnswers },
      },
    },
    (request) => listSavedSearches(contextOf(services, request)),
  );

  app.post(
    '/api/v1/saved-searches',
    {
      schema: {
        tags,
        summary: 'Save a search; the same search again answers the one that is there',
        body: SavedSearchDraft,
        response: { 200: SavedSearchView, ...errorAnswers },
      },
    },
    (request) => saveSearch(contextOf(services, request), request.body),
  );

  app.put(
    '/api/v1/saved-searches/:id',
    {
      schema: {
        tags,
        summary: 'Rename a saved search, switch its alerts',
        params: SavedSearchParameters,
        body: SavedSearchChange,
        response: { 200: SavedSearchView, ...errorAnswers },
      },
    },
    (request) => changeSavedSearch(contextOf(services, request), request.params.id, request.body),
  );

  app.delete(
    '/api/v1/saved-searches/:id',
    {
      schema: {
        tags,
        summary: 'Forget a saved search',
        params: SavedSearchParameters,
        response: { 204: Type.Null(), ...errorAnswers },
      },
    },
    async (request, reply) => {
      await removeSavedSearch(contextOf(services, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}
