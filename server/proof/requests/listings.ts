import { achievementOf, needOf, mandateOf } from '../drafts.ts';
import { scannedFile } from '../acting.ts';
import type { Requests } from '../requests.ts';

const need = (name: string, body?: unknown): Requests[string] => {
  return ({ objects }) => ({ params: { id: objects[name as 'needDraft'] }, body });
};
const achievement = need;
const introduction = need;

/** Needs, achievements, their matches, introductions and mandates. */
export const listingRequests: Requests = {
  'GET /needs': () => ({}),
  'POST /needs': (half) => ({ body: needOf(half, '新') }),
  'POST /needs/completeness': (half) => ({ body: needOf(half, '新') }),
  'GET /needs/{id} (published)': need('needPublished'),
  'GET /needs/{id} (draft)': need('needDraft'),
  'GET /needs/{id} (submitted)': need('needSubmitted'),
  'GET /needs/{id} (closed)': need('needClosed'),
  'PUT /needs/{id} (draft)': (half) => ({
    params: { id: half.objects.needDraft },
    body: { ...needOf(half, '改'), version: 1 },
  }),
  'PUT /needs/{id} (published)': (half) => ({
    params: { id: half.objects.needPublished },
    body: { ...needOf(half, '改'), version: 2 },
  }),
  'POST /needs/{id}/submit': need('needDraft', {}),
  'POST /needs/{id}/release': need('needSubmitted', {}),
  'POST /needs/{id}/return': need('needSubmitted', { note: '请补充指标' }),
  'POST /needs/{id}/confirm': need('needPublished', {}),
  'POST /needs/{id}/close': need('needPublished', {}),
  'POST /needs/{id}/reopen': need('needClosed', {}),

  'GET /achievements': () => ({}),
  'POST /achievements': (half) => ({ body: achievementOf(half, '新') }),
  'POST /achievements/completeness': (half) => ({ body: achievementOf(half, '新') }),
  'GET /achievements/{id} (published)': achievement('achievementPublished'),
  'GET /achievements/{id} (draft)': achievement('achievementDraft'),
  'GET /achievements/{id} (submitted)': achievement('achievementSubmitted'),
  'PUT /achievements/{id} (draft)': (half) => ({
    params: { id: half.objects.achievementDraft },
    body: { ...achievementOf(half, '改'), version: 1 },
  }),
  'PUT /achievements/{id} (published)': (half) => ({
    params: { id: half.objects.achievementPublished },
    body: { ...achievementOf(half, '改'), version: 2 },
  }),
  'POST /achievements/{id}/submit': achievement('achievementDraft', {}),
  'POST /achievements/{id}/release': achievement('achievementSubmitted', {}),
  'POST /achievements/{id}/return': achievement('achievementSubmitted', { note: '请补充指标' }),
  'POST /achievements/{id}/confirm': achievement('achievementPublished', {}),
  'POST /achievements/{id}/withdraw': achievement('achievementPublished', {}),
  'POST /achievements/{id}/reopen': achievement('achievementWithdrawn', {}),
  'GET /listings/submitted': () => ({}),

  'GET /needs/{id}/matches': need('needPublished'),
  'GET /needs/{id}/matches (draft)': need('needDraft'),
  'GET /achievements/{id}/matches': achievement('achievementPublished'),
  'GET /achievements/{id}/matches (draft)': achievement('achievementDraft'),
  'POST /matches/preview': (half) => {
    const { organisationId: _owner, ...draft } = needOf(half, '新');
    return { body: { kind: 'need', draft } };
  },
  'PUT /matches/{needId}/{achievementId}/answer': ({ objects }) => ({
    params: { needId: objects.needPublished, achievementId: objects.achievementPublished },
    body: { verdict: 'fits', note: '可以谈' },
  }),
  'DELETE /matches/{needId}/{achievementId}/answer': ({ objects }) => ({
    params: { needId: objects.needPublished, achievementId: objects.achievementPublished },
  }),
  'GET /matches/brokers': ({ objects }) => ({ query: { needId: objects.needPublished } }),

  'POST /introductions': ({ objects }) => ({
    body: { needId: objects.needSpare, achievementId: objects.achievementSpare, message: '请联系' },
  }),
  'POST /introductions (as broker)': ({ objects }) => ({
    body: { needId: objects.needSpare, achievementId: objects.achievementSpare, as: 'broker' },
  }),
  'GET /introductions': () => ({}),
  'GET /introductions/{id}': introduction('introductionNegotiating'),
  'POST /introductions/{id}/accept': introduction('introductionProposed'),
  'POST /introductions/{id}/decline': introduction('introductionProposed', { reason: 'price' }),
  'POST /introductions/{id}/close': introduction('introductionNegotiating', { reason: 'price' }),
  'GET /introductions/{id}/messages': introduction('introductionNegotiating'),
  'POST /introductions/{id}/messages': introduction('introductionNegotiating', { body: '收到。' }),
  'GET /introductions/{id}/files': introduction('introductionNegotiating'),
  'POST /introductions/{id}/files': ({ objects }) => ({
    params: { id: objects.introductionNegotiating },
    file: scannedFile,
  }),
  'GET /files/{id}': ({ objects }) => ({ params: { id: objects.introductionFile } }),

  'GET /mandates': () => ({}),
  'GET /mandates/drafts': () => ({}),
  'POST /mandates': (half) => ({ body: mandateOf(half) }),
  'GET /mandates/{id}': need('mandateProposed'),
  'POST /mandates/{id}/accept': need('mandateProposed'),
  'POST /mandates/{id}/decline': need('mandateProposed', { note: '条件不合适' }),
  'POST /mandates/{id}/withdraw': need('mandateProposed', { note: '不再需要' }),
  'POST /mandates/{id}/end': need('mandateAccepted', { note: '到期' }),
  'POST /mandates/{id}/file': ({ objects }) => ({
    params: { id: objects.mandateProposed },
    file: scannedFile,
  }),
  'GET /mandates/{id}/file': need('mandateAccepted'),
};
