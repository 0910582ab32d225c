import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Type, type Static } from 'typebox';
import { RewardRule } from '../rewards/schema.ts';
import { AmountFen, codeOf, strictObject } from '../wire.ts';

const Named = strictObject({ code: Type.String(), zh: Type.String(), en: Type.String() });

export const Target = strictObject({
  code: Type.String(),
  zh: Type.String(),
  en: Type.String(),
  unit: codeOf(['fen', 'count']),
  goal: AmountFen,
  goalYear: Type.Integer(),
  /** Where the present value comes from: our ledger, the number of our brokers, or only what the operator enters. */
  measuredBy: codeOf(['ledger', 'brokers', 'entered']),
  source: Type.String(),
});

/** The one data file that makes a deployment a city's. */
export const CityFile = strictObject({
  /** GB/T 2260 code of the city. */
  code: Type.String({ pattern: '^[0-9]{6}$' }),
  name: strictObject({ zh: Type.String(), en: Type.String() }),
  districts: Type.Array(Named, { minItems: 1 }),
  functionalAreas: Type.Array(Named),
  tags: Type.Array(strictObject({ code: Type.String(), en: Type.String(), marine: Type.Boolean() })),
  targets: Type.Array(Target),
  officialFigures: Type.Array(
    strictObject({ indicator: Type.String(), year: Type.Integer(), value: AmountFen, source: Type.String() }),
  ),
  /**
   * The NDA that opens the confidential part of a listing, by paragraphs: a template, not legal advice. Another text is
   * another version; what was accepted is kept with its own text (server/disclosure).
   */
  nda: strictObject({
    version: Type.String({ minLength: 1, maxLength: 20 }),
    zh: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
    en: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
  }),
  policy: strictObject({
    publishing: strictObject({
      minimumCompleteness: Type.Integer({ minimum: 0, maximum: 100 }),
      immediateCompleteness: Type.Integer({ minimum: 0, maximum: 100 }),
      expiryDays: Type.Integer({ minimum: 1 }),
    }),
    introductions: strictObject({ answerDays: Type.Integer({ minimum: 1 }) }),
    /** Subsidies and rewards that are paid on the ledger's figures. */
    rewards: Type.Array(RewardRule),
    registration: strictObject({
      workingDays: Type.Integer({ minimum: 1 }),
      workingDaysWithExperts: Type.Integer({ minimum: 1 }),
      expertReviewFromFen: AmountFen,
      source: Type.String(),
    }),
  }),
});
export type City = Static<typeof CityFile>;

/** Read and check a city file. Throws an Error that names the file and the first place that is wrong. */
export function loadCity(path: string): City {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const isCity = new Ajv({ strict: false }).compile<City>(CityFile);
  if (isCity(content)) return content;
  const first = isCity.errors?.[0];
  throw new Error(`${path}: ${first?.instancePath ?? ''} ${first?.message ?? 'is not a city file'}`);
}
