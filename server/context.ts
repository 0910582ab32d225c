import type { FastifyBaseLogger } from 'fastify';
import { v7 } from 'uuid';
import type { Database } from '../db/client.ts';
import type { AdministratorRole, BrokerLevel, MembershipRole, OrganisationKind } from '../db/schema/codes.ts';
import type { SearchEngine } from '../search/index.ts';
import type { City } from './city/city.ts';
import type { Config } from './config.ts';
import { DomainError } from './errors.ts';
import type { Mirror } from './indexing/mirror.ts';
import type { Indexer } from './indexing/indexer.ts';
import type { FileStorage } from './files/files.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Mail } from './mail/mail.ts';
import type { Replica } from './replica.ts';
import type { Language } from './messages/index.ts';

export interface Membership {
  organisationId: string;
  organisationName: string;
  organisationKind: OrganisationKind;
  role: MembershipRole;
  verified: boolean;
  /** The department 学院 / 系 of a member; null for who has none, and for all other roles. */
  departmentId: string | null;
  /** Works in the transfer office: sees all of the organisation and releases what its departments submit. */
  transferOffice: boolean;
}

/** Who is asking. Rights follow from memberships and the broker record, not from a role column. */
export interface Identity {
  userId: string;
  name: string;
  email: string;
  language: Language;
  demo: boolean;
  memberships: Membership[];
  broker: { id: string; level: BrokerLevel; agencyId: string | null } | null;
  /** Member of the organisation of kind `government` that runs the platform. */
  isOperator: boolean;
  /** One of the three separated administrators; null for everybody else. */
  administrator: AdministratorRole | null;
  /** The session that the request came with; absent where a job acts for somebody. */
  session?: { id: string; recentlyProved: boolean };
}

/**
 * Why somebody who is signed in counts as a visitor for everything but their own account (accounts/rules.ts); with
 * `consent_required` only where something is written.
 */
export type Restriction =
  'email_not_verified' | 'password_expired' | 'second_factor_required' | 'consent_required';

/** What lives as long as the process. */
export interface Services {
  config: Config;
  city: City;
  database: Database;
  /** A copy that public reads of visitors go to (replica.ts); null where there is none. */
  replica: Replica | null;
  search: SearchEngine;
  indexer: Indexer;
  /** Keeps the search server in step; null where there is none. */
  mirror: Mirror | null;
  jobs: Jobs;
  mail: Mail;
  files: FileStorage;
  log: FastifyBaseLogger;
  now: () => Date;
  newId: () => string;
}

/** What a verb gets besides its input. */
export interface Context extends Services {
  identity: Identity | null;
  /** Set with `identity` null: somebody is signed in, but something has to be done first. */
  restriction?: Restriction | null;
  language: Language;
  /** From where the request came; absent where a job acts. Goes into erasable tables only. */
  client?: { ip: string; userAgent: string };
  /** Set when the request names an `Idempotency-Key`: see transaction.ts. */
  idempotency: { key: string; requestHash: string } | null;
}

/** UUID version 7: sorts by creation time, so indexes stay compact. */
export const newId = (): string => v7();

/** The identity, or the refusal: `not_signed_in`, or what has to be done first (`Restriction`). */
export function requireIdentity(context: Pick<Context, 'identity' | 'restriction'>): Identity {
  if (!context.identity) throw new DomainError(context.restriction ?? 'not_signed_in');
  return context.identity;
}

const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day of a moment in Asia/Shanghai, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => shanghaiDay.format(moment);
