import { Type, type Static } from 'typebox';
import { auditKinds, auditOutcomes } from '../../db/schema/codes.ts';
import { codeOf, Day, Identifier, Moment, nullable, Page, strictObject } from '../wire.ts';

const filters = {
  /** Who acted or was acted upon: an id, or an e-mail address as it is now. */
  person: Type.Optional(Type.String({ minLength: 1, maxLength: 254 })),
  kind: Type.Optional(codeOf(auditKinds)),
  outcome: Type.Optional(codeOf(auditOutcomes)),
  subjectKind: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  subjectId: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  from: Type.Optional(Day),
  /** Up to the end of this day. */
  to: Type.Optional(Day),
};

export const AuditQuery = strictObject({ ...filters, ...Page });
export type AuditQuery = Static<typeof AuditQuery>;

export const AuditEvent = Type.Object({
  id: Identifier,
  at: Moment,
  kind: codeOf(auditKinds),
  outcome: codeOf(auditOutcomes),
  /** Null for a visitor and for the clock. The name is read now: somebody who was erased has none left. */
  actor: nullable(Type.Object({ id: Identifier, name: nullable(Type.String()) })),
  subjectKind: Type.String(),
  subjectId: nullable(Type.String()),
  /** Of people and organisations only. */
  subjectName: nullable(Type.String()),
  detail: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
  /** From where; null where it is not known, or no longer kept. */
  address: nullable(Type.Object({ ip: Type.String(), userAgent: Type.String() })),
});
export type AuditEventView = Static<typeof AuditEvent>;

export const AuditPage = Type.Object({ total: Type.Integer(), items: Type.Array(AuditEvent) });
export type AuditPage = Static<typeof AuditPage>;

/** The files of the daily export. */
export const AuditArchive = Type.Object({
  items: Type.Array(
    Type.Object({
      day: Day,
      size_bytes: Type.Integer(),
      writtenAt: Moment,
    }),
  ),
});
export type AuditArchive = Static<typeof AuditArchive>;
