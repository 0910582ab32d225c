import type { Requests } from '../requests.ts';

/** What somebody has for themselves. */
export const peopleRequests: Requests = {
  'GET /saved-searches': () => ({}),
  'POST /saved-searches': () => ({ body: { name: '新的', kind: 'need', query: { text: '膜' } } }),
  'PUT /saved-searches/{id}': (half) => ({
    params: { id: half.objects.savedSearch },
    body: { name: '改名', alerts: false },
  }),
  'DELETE /saved-searches/{id}': (half) => ({ params: { id: half.objects.savedSearch } }),
  'GET /notifications': () => ({}),
  'POST /notifications/{id}/read': (half) => ({ params: { id: half.objects.notification }, body: {} }),
  'POST /notifications/read': () => ({ body: {} }),
  'GET /tasks': () => ({}),
  'POST /tasks/{id}/done': (half) => ({
    params: { id: half.objects.task },
    body: { outcome: 'on_schedule', note: '按计划' },
  }),
};
