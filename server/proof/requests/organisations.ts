import { profileOf } from '../../organisations/testing.ts';
import { scannedFile } from '../acting.ts';
import type { Objects } from '../objects.ts';
import type { Requests, Said } from '../requests.ts';
import type { Half } from '../stage.ts';

const ofEnterprise =
  (said: Said = {}) =>
  (half: Half): Said => ({
    ...said,
    params: { id: half.enterpriseId, ...said.params },
  });
const on = (name: keyof Objects, body?: unknown): Requests[string] => {
  return ({ objects }) => ({ params: { id: objects[name] }, body });
};
const department = (
  name: 'department' | 'departmentElsewhere' | 'departmentClosed',
  body?: unknown,
): Requests[string] => {
  return (half) => ({ params: { id: half.universityId, departmentId: half.objects[name] }, body });
};
const reason = { reason: '材料与名称不符' };
const unknownToken = 'A'.repeat(43);

/** Organisations with their people, verification, brokers and their certification. */
export const organisationRequests: Requests = {
  'GET /organisations': () => ({ query: { text: '企业' } }),
  'POST /organisations': () => ({ body: profileOf({ kind: 'enterprise', name: '再设企业' }) }),
  'GET /organisations/{id}': ofEnterprise(),
  'GET /organisations/{id}/needs': ofEnterprise(),
  'GET /organisations/{id}/achievements': (half) => ({ params: { id: half.universityId } }),
  'GET /organisations/{id}/profile': ofEnterprise(),
  'PUT /organisations/{id}/profile': (half) => ({
    params: { id: half.enterpriseId },
    body: profileOf({ name: `${half.name}企业`, creditCode: half.creditCodes.enterprise, version: 1 }),
  }),
  'GET /organisations/{id}/members': ofEnterprise(),
  'PUT /organisations/{id}/members/{userId}': (half) => ({
    params: { id: half.enterpriseId, userId: half.people.enterpriseMember.id },
    body: { role: 'finance', departmentId: null, transferOffice: false },
  }),
  'DELETE /organisations/{id}/members/{userId}': (half) => ({
    params: { id: half.enterpriseId, userId: half.people.enterpriseMember.id },
  }),
  'GET /organisations/{id}/invitations': ofEnterprise(),
  'POST /organisations/{id}/invitations': ofEnterprise({
    body: { email: 'another@test.queqiao', role: 'member', departmentId: null, transferOffice: false },
  }),
  'POST /organisations/{id}/invitations/{invitationId}/resend': (half) => ({
    params: { id: half.enterpriseId, invitationId: half.objects.invitation },
  }),
  'POST /organisations/{id}/invitations/{invitationId}/withdraw': (half) => ({
    params: { id: half.enterpriseId, invitationId: half.objects.invitation },
  }),
  'POST /invitations/find': () => ({ body: { token: unknownToken } }),
  'POST /invitations/accept': () => ({ body: { token: unknownToken } }),
  'POST /invitations/decline': () => ({ body: { token: unknownToken } }),

  'GET /organisations/{id}/departments': (half) => ({ params: { id: half.universityId } }),
  'POST /organisations/{id}/departments': (half) => ({
    params: { id: half.universityId },
    body: { name: '信息学院' },
  }),
  'PUT /organisations/{id}/departments/{departmentId}': department('department', { name: '海洋与大气学院' }),
  'POST /organisations/{id}/departments/{departmentId}/close': department('departmentElsewhere'),
  'POST /organisations/{id}/departments/{departmentId}/reopen': department('departmentClosed'),

  'GET /organisations/{id}/verifications': on('foundedOrganisation'),
  'POST /organisations/{id}/verifications': (half) => ({
    params: { id: half.objects.unaskedOrganisation },
    file: scannedFile,
  }),
  'POST /organisations/{id}/verifications/revoke': ofEnterprise({ body: reason }),
  'GET /verifications': () => ({}),
  'GET /verifications/{id}': on('verification'),
  'GET /verifications/{id}/file': on('verification'),
  'POST /verifications/{id}/verify': on('verification'),
  'POST /verifications/{id}/refuse': on('verification', reason),
  'POST /verifications/{id}/withdraw': on('verification'),

  'GET /brokers': () => ({}),
  'GET /brokers/{id}': (half) => ({ params: { id: half.brokerId } }),
  'PUT /brokers/{id}/agency': (half) => ({
    params: { id: half.brokerId },
    body: { agencyId: half.agencyId },
  }),
  'PUT /brokers/{id}/level': (half) => ({
    params: { id: half.brokerId },
    body: { level: 'senior', ...reason },
  }),
  'POST /brokers/{id}/end': (half) => ({ params: { id: half.brokerId }, body: reason }),
  'GET /organisations/{id}/brokers': (half) => ({ params: { id: half.agencyId } }),
  'POST /organisations/{id}/brokers/{brokerId}/confirm': (half) => ({
    params: { id: half.agencyId, brokerId: half.brokerId },
  }),
  'POST /organisations/{id}/brokers/{brokerId}/decline': (half) => ({
    params: { id: half.agencyId, brokerId: half.brokerId },
  }),
  'POST /organisations/{id}/brokers/{brokerId}/end': (half) => ({
    params: { id: half.agencyId, brokerId: half.brokerId },
  }),

  'GET /certification': () => ({}),
  'PUT /certification': () => ({
    body: {
      level: 'junior',
      certificateNumber: 'QD-8',
      certificateExpiresOn: '2030-12-31',
      agencyId: null,
      fields: [1],
      district: '370212',
      introduction: '',
    },
  }),
  'POST /certification/file': () => ({ file: scannedFile }),
  'POST /certification/withdraw': () => ({}),
  'GET /certifications': () => ({}),
  'GET /certifications/{id}': on('certification'),
  'GET /certifications/{id}/file': on('certification'),
  'POST /certifications/{id}/certify': on('certification', { level: 'junior' }),
  'POST /certifications/{id}/refuse': on('certification', reason),
};
