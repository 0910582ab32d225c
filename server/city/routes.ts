import { Type } from 'typebox';
import type { Services } from '../context.ts';
import type { App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { CityFile } from './city.ts';

const { officialFigures: _entered, ...publicProperties } = CityFile.properties;

export function cityRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/city',
    {
      schema: {
        tags: ['city'],
        summary: 'Districts, tags, targets and policy rules of this deployment',
        response: { 200: Type.Object(publicProperties), ...errorAnswers },
      },
    },
    () => services.city,
  );
}
