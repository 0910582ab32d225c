import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import {
  addDepartment,
  closeDepartment,
  listDepartments,
  renameDepartment,
  reopenDepartment,
} from './departments.ts';
import { invite, listInvitations, resendInvitation, withdrawInvitation } from './invitations.ts';
import { acceptInvitation, declineInvitation, previewInvitation } from './joining.ts';
import {
  DepartmentDraft,
  DepartmentList,
  DepartmentParameters,
  InvitationAnswer,
  InvitationDraft,
  InvitationList,
  InvitationParameters,
  InvitationPreview,
  InvitationToken,
  InvitationView,
  MemberEdit,
  MemberList,
  MemberParameters,
} from './member-schema.ts';
import { changeMember, listMembers, removeMember } from './members.ts';
import { OrganisationParameters } from './schema.ts';

const tags = ['organisations'];
/** Each one is a mail to somebody who did not ask for it. */
const mailing = { personRequestsPerMinute: 10 };
/** Tokens cannot be guessed; whoever tries is slowed down all the same. */
const byToken = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** People of an organisation, invitations and departments. */
export function peopleRoutes(app: App, services: Services): void {
  memberRoutes(app, services);
  invitationRoutes(app, services);
  answerRoutes(app, services);
  departmentRoutes(app, services);
}

function memberRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/organisations/:id/members',
    {
      schema: {
        tags,
        summary: 'The people of an organisation, for its people and the operator',
        params: OrganisationParameters,
        response: { 200: MemberList, ...errorAnswers },
      },
    },
    (request) => listMembers(contextOf(services, request), request.params.id),
  );

  app.put(
    '/api/v1/organisations/:id/members/:userId',
    {
      schema: {
        tags,
        summary: 'Change role, department or transfer office of a person (owner)',
        params: MemberParameters,
        body: MemberEdit,
        response: { 200: MemberList, ...errorAnswers },
      },
    },
    (request) =>
      changeMember(contextOf(services, request), request.params.id, request.params.userId, request.body),
  );

  app.delete(
    '/api/v1/organisations/:id/members/:userId',
    {
      schema: {
        tags,
        summary: 'Take a person out (owner), or leave',
        params: MemberParameters,
        response: { 204: Type.Null(), ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply
        .status(204)
        .send(await removeMember(contextOf(services, request), request.params.id, request.params.userId)),
  );
}

function invitationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/organisations/:id/invitations',
    {
      schema: {
        tags,
        summary: 'Invitations that wait for an answer (owner)',
        params: OrganisationParameters,
        response: { 200: InvitationList, ...errorAnswers },
      },
    },
    (request) => listInvitations(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/organisations/:id/invitations',
    {
      config: mailing,
      schema: {
        tags,
        summary: 'Invite an e-mail address (owner; an operator where there is no owner)',
        params: OrganisationParameters,
        body: InvitationDraft,
        response: { 201: InvitationView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await invite(contextOf(services, request), request.params.id, request.body)),
  );

  app.post(
    '/api/v1/organisations/:id/invitations/:invitationId/resend',
    {
      config: mailing,
      schema: {
        tags,
        summary: 'Send an invitation again, with a new link',
        params: InvitationParameters,
        response: { 200: InvitationView, ...errorAnswers },
      },
    },
    (request) =>
      resendInvitation(contextOf(services, request), request.params.id, request.params.invitationId),
  );

  app.post(
    '/api/v1/organisations/:id/invitations/:invitationId/withdraw',
    {
      schema: {
        tags,
        summary: 'Withdraw an invitation',
        params: InvitationParameters,
        response: { 200: InvitationList, ...errorAnswers },
      },
    },
    (request) =>
      withdrawInvitation(contextOf(services, request), request.params.id, request.params.invitationId),
  );
}

/** What whoever has the link of an invitation does. The token is in the body: addresses are logged by proxies. */
function answerRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/invitations/find',
    {
      config: byToken,
      schema: {
        tags,
        summary: 'The invitation behind a link',
        body: InvitationToken,
        response: { 200: InvitationPreview, ...errorAnswers },
      },
    },
    (request) => previewInvitation(contextOf(services, request), request.body.token),
  );

  app.post(
    '/api/v1/invitations/accept',
    {
      config: byToken,
      schema: {
        tags,
        summary: 'Join by an invitation, signed in with the address that was invited',
        body: InvitationToken,
        response: { 200: InvitationAnswer, ...errorAnswers },
      },
    },
    (request) => acceptInvitation(contextOf(services, request), request.body.token),
  );

  app.post(
    '/api/v1/invitations/decline',
    {
      config: byToken,
      schema: {
        tags,
        summary: 'Decline an invitation',
        body: InvitationToken,
        response: { 200: InvitationAnswer, ...errorAnswers },
      },
    },
    (request) => declineInvitation(contextOf(services, request), request.body.token),
  );
}

function departmentRoutes(app: App, services: Services): void {
  const answers = { 200: DepartmentList, ...errorAnswers };
  app.get(
    '/api/v1/organisations/:id/departments',
    {
      schema: {
        tags,
        summary: 'Departments of a university or institute, for its people and the operator',
        params: OrganisationParameters,
        response: answers,
      },
    },
    (request) => listDepartments(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/organisations/:id/departments',
    {
      schema: {
        tags,
        summary: 'Add a department (owner)',
        params: OrganisationParameters,
        body: DepartmentDraft,
        response: { 201: DepartmentList, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply
        .status(201)
        .send(await addDepartment(contextOf(services, request), request.params.id, request.body)),
  );

  app.put(
    '/api/v1/organisations/:id/departments/:departmentId',
    {
      schema: {
        tags,
        summary: 'Rename a department (owner)',
        params: DepartmentParameters,
        body: DepartmentDraft,
        response: answers,
      },
    },
    (request) =>
      renameDepartment(
        contextOf(services, request),
        request.params.id,
        request.params.departmentId,
        request.body,
      ),
  );

  for (const [verb, summary, act] of [
    ['close', 'Close a department that nobody belongs to (owner)', closeDepartment],
    ['reopen', 'Open a closed department again (owner)', reopenDepartment],
  ] as const)
    app.post(
      `/api/v1/organisations/:id/departments/:departmentId/${verb}`,
      { schema: { tags, summary, params: DepartmentParameters, response: answers } },
      (request) => act(contextOf(services, request), request.params.id, request.params.departmentId),
    );
}
