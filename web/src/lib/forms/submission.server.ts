import type { ApiClient } from '#lib/api/client.server.ts';
import { problemOf } from '#lib/api/client.server.ts';
import type { ApiProblem } from '#lib/api/problem.ts';
import type { ListingKind } from '#lib/api/types.ts';

/**
 * Submit a saved listing. Null when it went through, or had already: a second click finds it submitted. Otherwise the
 * API's refusal, e.g. that it is not complete enough.
 */
export async function submitListing(
  api: ApiClient,
  kind: ListingKind,
  id: string,
): Promise<ApiProblem | null> {
  const options = { params: { path: { id } }, body: {} };
  const answer =
    kind === 'need'
      ? await api.POST('/api/v1/needs/{id}/submit', options)
      : await api.POST('/api/v1/achievements/{id}/submit', options);
  if (answer.response.ok) return null;
  const problem = problemOf(answer);
  return problem.code === 'wrong_state' ? null : problem;
}

/** Where a draft is shown that the holder of a mandate has written for its owner. */
export const draftedAddress = (kind: ListingKind, id: string): string =>
  `${kind === 'need' ? '/needs' : '/achievements'}/${id}?notice=drafted`;

/** Where a saved listing is shown, with what to say about it. */
export function savedAddress(
  kind: ListingKind,
  id: string,
  problem: ApiProblem | null,
  submitted: boolean,
): string {
  const path = kind === 'need' ? '/needs' : '/achievements';
  const notice = problem ? problem.code : submitted ? 'submitted' : 'saved';
  return `${path}/${id}?notice=${encodeURIComponent(notice)}`;
}
