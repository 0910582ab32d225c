import { Type, type Static } from 'typebox';
import {
  registrationImportKinds,
  registrationImportStatuses,
  registrationRowOutcomes,
  type RegistrationRowOutcome,
} from '../../db/schema/registration.ts';
import { contractClasses } from '../../db/schema/codes.ts';
import { voucherStandings } from './voucher-rules.ts';
import {
  AmountFen,
  codeOf,
  Day,
  Identifier,
  LineNumber,
  Moment,
  nullable,
  Page,
  strictObject,
} from '../wire.ts';

/** States in which a contract is before the register, or has its answer; drafts are nobody's business but the parties'. */
export const exportStatuses = [
  'submitted',
  'accepted',
  'correction_asked',
  'in_review',
  'expert_review',
  'registered',
  'rejected',
  'cancelled',
] as const;

/** Which of a contract's days a period means. */
export const exportPeriods = ['signed', 'submitted', 'registered'] as const;

/** A form sends an empty text for what was left open. */
const orEmpty = <Schema extends typeof Day | typeof Identifier>(schema: Schema) =>
  Type.Optional(Type.Union([schema, Type.Literal('')]));

export const ExportQuery = strictObject({
  format: codeOf(['xlsx', 'csv']),
  /** Accepted and not yet answered when left out. */
  status: Type.Optional(Type.Array(codeOf(exportStatuses), { maxItems: exportStatuses.length })),
  period: Type.Optional({ ...codeOf(exportPeriods), default: 'signed' }),
  /** Inclusive. */
  from: orEmpty(Day),
  to: orEmpty(Day),
  servicePointId: orEmpty(Identifier),
});
export type ExportQuery = Static<typeof ExportQuery>;

const kind = codeOf(registrationImportKinds);

/** What is imported, for whom, and what the importer chose; the file goes along as multipart. */
export const ImportStart = strictObject({
  kind,
  organisationId: Identifier,
  /** Past contracts: make organisations that are not here yet, unverified. */
  createParties: Type.Optional(codeOf(['yes', ''])),
  /** Past contracts: take rows, too, that are probably here already. */
  acceptDuplicates: Type.Optional(codeOf(['yes', ''])),
});
export type ImportStart = Static<typeof ImportStart>;

export const ImportTemplateQuery = strictObject({ kind });

export const ImportQuery = strictObject({
  outcome: Type.Optional(codeOf(registrationRowOutcomes)),
  /** Rows after this line of the file. */
  afterLine: Type.Optional(LineNumber),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
});
export type ImportQuery = Static<typeof ImportQuery>;

export const ImportListQuery = strictObject(Page);
export type ImportListQuery = Static<typeof ImportListQuery>;

const cardProperties = {
  id: Identifier,
  kind,
  status: codeOf(registrationImportStatuses),
  organisation: Type.Object({ id: Identifier, name: Type.String() }),
  fileName: Type.String(),
  createdByName: Type.String(),
  createdAt: Moment,
  appliedAt: nullable(Moment),
  /** Rows by what is known of them. */
  counts: Type.Object(
    Object.fromEntries(registrationRowOutcomes.map((outcome) => [outcome, Type.Integer()])) as Record<
      RegistrationRowOutcome,
      ReturnType<typeof Type.Integer>
    >,
  ),
  total: Type.Integer(),
};

export const ImportList = Type.Object({
  total: Type.Integer(),
  items: Type.Array(Type.Object(cardProperties)),
});
export type ImportList = Static<typeof ImportList>;

export const ImportView = Type.Object({
  ...cardProperties,
  mayApply: Type.Boolean(),
  rows: Type.Array(
    Type.Object({
      line: Type.Integer(),
      outcome: codeOf(registrationRowOutcomes),
      title: Type.String(),
      registrationNumber: Type.String(),
      contractId: nullable(Identifier),
      /** Why it was not taken, or what to know. */
      message: nullable(Type.String()),
      settledAt: nullable(Moment),
      mayConfirm: Type.Boolean(),
    }),
  ),
  /** Where the next page begins; null on the last. */
  nextAfterLine: nullable(Type.Integer()),
});
export type ImportView = Static<typeof ImportView>;

export const VoucherParameters = strictObject({ id: Identifier });
export const VoucherVersionParameters = strictObject({
  id: Identifier,
  version: Type.Integer({ minimum: 1, maximum: 10_000 }),
});
export const VoucherQuery = strictObject({
  /** `none`: without the brokers, for handing the paper on. */
  shares: Type.Optional(codeOf(['visible', 'none'])),
});
export type VoucherQuery = Static<typeof VoucherQuery>;

const Standing = codeOf(voucherStandings);

export const VoucherList = Type.Object({
  title: Type.String(),
  registrationNumber: nullable(Type.String()),
  /** Registered, and no version says what the contract is now. */
  mayIssue: Type.Boolean(),
  items: Type.Array(
    Type.Object({ version: Type.Integer(), code: Type.String(), standing: Standing, issuedAt: Moment }),
  ),
});
export type VoucherList = Static<typeof VoucherList>;

/** Whatever somebody typed: what is no code is unknown, too. */
export const CodeParameters = strictObject({ code: Type.String({ maxLength: 100 }) });

/** What a check code proves, to everybody. Names show their ends only. */
export const Verification = Type.Object({
  standing: Standing,
  version: Type.Integer(),
  issuedOn: Day,
  registrationNumber: Type.String(),
  registeredOn: Day,
  contractClass: codeOf(contractClasses),
  sellerName: Type.String(),
  buyerName: Type.String(),
  totalFen: AmountFen,
  technologyFen: AmountFen,
  servicePointName: Type.String(),
});
export type Verification = Static<typeof Verification>;
