import { Type, type Static } from 'typebox';
import { administratorRoles, indexRequestKinds } from '../../db/schema/codes.ts';
import { Health } from '../health/schema.ts';
import { codeOf, Identifier, Moment, nullable, strictObject } from '../wire.ts';

export const AdministratorDraft = strictObject({
  email: Type.String({ format: 'email', maxLength: 254 }),
  role: codeOf(administratorRoles),
});
export type AdministratorDraft = Static<typeof AdministratorDraft>;

export const AdministratorParameters = strictObject({ userId: Identifier });

export const AdministratorList = Type.Object({
  items: Type.Array(
    Type.Object({
      userId: Identifier,
      name: Type.String(),
      email: Type.String(),
      role: codeOf(administratorRoles),
      appointedAt: Moment,
      /** Null: by the command on the server. */
      appointedByName: nullable(Type.String()),
      disabled: Type.Boolean(),
      /** Whether this reader may end the appointment. */
      removable: Type.Boolean(),
    }),
  ),
});
export type AdministratorList = Static<typeof AdministratorList>;

const IndexRequest = Type.Object({
  id: Identifier,
  kind: codeOf(indexRequestKinds),
  requestedAt: Moment,
  finishedAt: nullable(Moment),
  progressPercent: Type.Integer(),
});

/** How the platform runs: numbers and codes, nothing of the market. */
export const PlatformStatus = Type.Object({
  health: Health,
  /** Jobs by name; a failed one has used up its retries. */
  jobs: Type.Array(
    Type.Object({
      name: Type.String(),
      waiting: Type.Integer(),
      active: Type.Integer(),
      failed: Type.Integer(),
      lastCompletedAt: nullable(Moment),
    }),
  ),
  /** The newest requests to the index, newest first. */
  indexRequests: Type.Array(IndexRequest),
  /** Whether this reader may ask for a new one. */
  mayReindex: Type.Boolean(),
});
export type PlatformStatus = Static<typeof PlatformStatus>;

export const IndexRequestDraft = strictObject({ kind: codeOf(indexRequestKinds) });
export type IndexRequestDraft = Static<typeof IndexRequestDraft>;
