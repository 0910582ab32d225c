import { Type, type Static, type TSchema, type TUnsafe } from 'typebox';
import { errorCodes, fieldIssueCodes } from './errors.ts';
import {
  indicatorRelations,
  membershipRoles,
  organisationKinds,
  technologyFields,
} from '../db/schema/codes.ts';

/** Schemas that several modules put on the wire. One schema is validator, static type, serializer and OpenAPI. */

/** An object that refuses unknown fields. */
export const strictObject = <Properties extends Record<string, TSchema>>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

/** A value or null. */
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** One of a list of string codes, as a JSON Schema `enum`. */
export const codeOf = <const Codes extends readonly string[]>(codes: Codes): TUnsafe<Codes[number]> =>
  Type.Unsafe<Codes[number]>({ type: 'string', enum: [...codes] });

/** One of a list of whole numbers, as a JSON Schema `enum`. */
export const numberOf = <const Codes extends readonly number[]>(codes: Codes): TUnsafe<Codes[number]> =>
  Type.Unsafe<Codes[number]>({ type: 'integer', enum: [...codes] });

export const Identifier = Type.String({ format: 'uuid' });
/** The form of an identifier, for patterns that allow something else beside it. */
export const identifierPattern = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const identifier = new RegExp(`^${identifierPattern}$`);
/** Whether a text can be asked of a column of identifiers: PostgreSQL refuses anything else with an error. */
export const isIdentifier = (text: string): boolean => identifier.test(text);
/** Money in fen as a decimal string: at most 16 digits, ten times the nation's yearly volume. */
export const AmountFen = Type.String({
  pattern: '^(0|[1-9][0-9]{0,15})$',
  description: 'Money in fen, decimal',
});
export const SignedAmountFen = Type.String({
  pattern: '^(0|-?[1-9][0-9]{0,17})$',
  description: 'Money in fen, signed',
});
export const Day = Type.String({ format: 'date', description: 'Calendar day in Asia/Shanghai' });
export const Moment = Type.String({ format: 'date-time' });
/** 技术领域, 1–11. */
export const TechnologyField = numberOf(technologyFields);
export const OrganisationKindCode = codeOf(organisationKinds);

/** Text of one line that must not be empty. */
export const Line = (maximum: number) => Type.String({ minLength: 1, maxLength: maximum, pattern: '\\S' });
/** Text that may be empty. */
export const Text = (maximum: number) => Type.String({ maxLength: maximum });

const DecimalNumber = Type.String({
  pattern: '^-?[0-9]{1,15}(\\.[0-9]{1,9})?$',
  description: 'A decimal number as written',
});

/** A technical indicator; confidential ones are stored apart, never matched and never indexed. */
export const IndicatorDraft = strictObject({
  name: Line(60),
  relation: codeOf(indicatorRelations),
  value: DecimalNumber,
  upperValue: nullable(DecimalNumber),
  unit: Text(20),
  confidential: Type.Boolean(),
});

export const Tags = Type.Array(Line(30), { maxItems: 20, uniqueItems: true });

/** What PostgreSQL's `integer` holds at most: a number beyond it is refused at its field, not by the database. */
const integerMaximum = 2_147_483_647;

/** Counts how often a row was changed; an edit says which version it started from. */
export const Version = Type.Integer({ minimum: 1, maximum: integerMaximum });

/** A line of a file that was handed in, counted from 1; 0 stands before the first. */
export const LineNumber = Type.Integer({ minimum: 0, maximum: integerMaximum });

export const Page = {
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
};

/** What went wrong: shared by every route, so that the OpenAPI document says it once (plugins/openapi.ts adds it). */
export const ErrorAnswer = Type.Object(
  {
    code: codeOf(errorCodes),
    message: Type.String(),
    fields: Type.Array(
      Type.Object({ path: Type.String(), code: codeOf(fieldIssueCodes), message: Type.String() }),
    ),
  },
  { $id: 'ErrorAnswer', description: 'What went wrong, in the language of Accept-Language' },
);

const toErrorAnswer = Type.Unsafe<Static<typeof ErrorAnswer>>({ $ref: 'ErrorAnswer#' });

/** The answers that every route can give besides its own. */
export const errorAnswers = { '4xx': toErrorAnswer, '5xx': toErrorAnswer };

export const OrganisationReference = Type.Object({
  id: Identifier,
  name: Type.String(),
  kind: OrganisationKindCode,
  district: nullable(Type.String()),
  verified: Type.Boolean(),
});

export const MembershipView = Type.Object({
  organisationId: Identifier,
  organisationName: Type.String(),
  organisationKind: OrganisationKindCode,
  role: codeOf(membershipRoles),
  verified: Type.Boolean(),
  /** The department of a member; null for who has none. */
  departmentId: nullable(Identifier),
  transferOffice: Type.Boolean(),
});

/** A moment as the wire has it, or null. */
export const momentText = (value: Date | null): string | null => value?.toISOString() ?? null;
/** Fen as the wire has them, or null. */
export const fenText = (value: bigint | null): string | null => value?.toString() ?? null;
/** Fen from the wire, or null. */
export const fenValue = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

/** Fen as yuan with two decimals, e.g. `-1234.05`: for texts and tables. */
export function yuanText(amountFen: bigint): string {
  const positive = amountFen < 0n ? -amountFen : amountFen;
  return `${amountFen < 0n ? '-' : ''}${positive / 100n}.${(positive % 100n).toString().padStart(2, '0')}`;
}

/** Fen as yuan in a sentence: thousands apart, whole amounts without decimals, e.g. `5,000,000` and `-1,234.05`. */
export const yuanInWords = (amountFen: bigint): string =>
  yuanText(amountFen)
    .replace(/\B(?=(\d{3})+\.)/g, ',')
    .replace(/\.00$/, '');
