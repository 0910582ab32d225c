import { problemOf, type ApiClient } from '#lib/api/client.server.ts';
import type { ApiProblem } from '#lib/api/problem.ts';

/**
 * Send the proof that a form carries (ProofField.svelte), before what the form asks for. Null when there is none, or when
 * it was taken. Otherwise a problem with the code `proof_required`, so that the form comes back with all that was typed and
 * with the field still in it. Six digits are a code of the authenticator app: no password is that short.
 */
export async function sendProof(api: ApiClient, form: FormData): Promise<ApiProblem | null> {
  const typed = String(form.get('proof') ?? '');
  if (typed.trim() === '') return null;
  const digits = typed.replace(/\s/g, '');
  const answer = await api.POST('/api/v1/session/proof', {
    body: /^\d{6}$/.test(digits) ? { code: digits } : { password: typed },
  });
  if (answer.response.ok) return null;
  const problem = problemOf(answer);
  const message = problem.fields[0]?.message ?? problem.message;
  return { code: 'proof_required', message: problem.message, fields: [{ path: 'proof', message }] };
}
