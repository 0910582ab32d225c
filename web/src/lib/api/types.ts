import type { paths } from './schema.d.ts';

/** Names for what crosses the wire. All of it is derived from the generated schema: nothing is declared twice. */

type Method = 'get' | 'post' | 'put' | 'delete';
type Operation<Path extends keyof paths, Verb extends Method> = NonNullable<
  paths[Path][Verb & keyof paths[Path]]
>;
type Json<Holder> = Holder extends { content: { 'application/json': infer Body } } ? Body : never;

/** What a route answers when it did what it was asked for. */
export type Answer<Path extends keyof paths, Verb extends Method = 'get'> =
  Operation<Path, Verb> extends { responses: infer Responses }
    ? Responses extends { 200: infer Ok }
      ? Json<Ok>
      : Responses extends { 201: infer Created }
        ? Json<Created>
        : never
    : never;

/** The body that a route takes. */
export type Body<Path extends keyof paths, Verb extends Method = 'post'> =
  Operation<Path, Verb> extends { requestBody: infer Request }
    ? Json<NonNullable<Request>>
    : Operation<Path, Verb> extends { requestBody?: infer Request }
      ? Json<NonNullable<Request>>
      : never;

/** The query that a route takes. */
export type Query<Path extends keyof paths, Verb extends Method = 'get'> =
  Operation<Path, Verb> extends { parameters: { query?: infer Parameters } }
    ? NonNullable<Parameters>
    : never;

export type Session = Answer<'/api/v1/session'>;
export type City = Answer<'/api/v1/city'>;
export type SecondFactorDraft = Answer<'/api/v1/account/second-factor', 'post'>;
export type AccountRules = Answer<'/api/v1/account-rules'>;
export type DemoAccounts = Answer<'/api/v1/demo-accounts'>;

export type Need = Answer<'/api/v1/needs/{id}'>;
export type NeedDraft = Body<'/api/v1/needs'>;
export type Achievement = Answer<'/api/v1/achievements/{id}'>;
export type AchievementDraft = Body<'/api/v1/achievements'>;
export type Indicator = NeedDraft['indicators'][number];
export type IntellectualProperty = AchievementDraft['intellectualProperty'][number];
export type Completeness = Need['completeness'];
export type ListingQuery = Query<'/api/v1/needs'>;
export type ListingPage = Answer<'/api/v1/needs'>;
export type ListingCard = ListingPage['items'][number];
export type ListingKind = ListingCard['kind'];
export type OwnListing = Answer<'/api/v1/organisations/{id}/needs'>['items'][number];

export type Matches = Answer<'/api/v1/needs/{id}/matches'>;
export type Match = Matches['items'][number];
export type RefusedMatch = Matches['refused'][number];
export type MatchReason = NonNullable<NonNullable<Match['answer']>['reason']>;
export type MatchBroker = Answer<'/api/v1/matches/brokers'>['items'][number];
/** One node of an explanation: the wire nests it four deep, readers of it need not know. */
export type Signal = Omit<Match['signals'][number], 'parts'> & { parts: readonly Signal[] };

export type Introduction = Answer<'/api/v1/introductions/{id}'>;
export type IntroductionCard = Answer<'/api/v1/introductions'>['items'][number];

export type Contract = Answer<'/api/v1/contracts/{id}'>;
export type ContractCard = Answer<'/api/v1/contracts'>['items'][number];
export type ContractDraft = Body<'/api/v1/contracts'>;
export type ContractSuggestions = Answer<'/api/v1/contracts/suggestions', 'post'>;
export type ContractQueue = Answer<'/api/v1/contracts/queue'>;
export type ContractReview = Contract['reviews'][number];
export type FeeIncomes = Answer<'/api/v1/fees'>;
export type Mandate = Answer<'/api/v1/mandates/{id}'>;
export type MandateDraft = Body<'/api/v1/mandates'>;
export type ContractOptions = Answer<'/api/v1/contracts/options'>;

export type BrokerCard = Answer<'/api/v1/brokers'>['items'][number];
export type BrokerProfile = Answer<'/api/v1/brokers/{id}'>;

export type Statement = Answer<'/api/v1/statements'>;
export type StatementQuery = Query<'/api/v1/statements'>;

export type Statistics = Answer<'/api/v1/statistics'>;
export type Dashboard = Answer<'/api/v1/dashboard'>;
export type Notifications = Answer<'/api/v1/notifications'>;
export type Organisation = Answer<'/api/v1/organisations/{id}'>;

export type OrganisationRecord = Answer<'/api/v1/organisations/{id}/profile'>;
export type OrganisationDraft = Body<'/api/v1/organisations'>;
export type MemberList = Answer<'/api/v1/organisations/{id}/members'>;
export type Departments = Answer<'/api/v1/organisations/{id}/departments'>['items'];
export type Certification = Answer<'/api/v1/certifications/{id}'>;
