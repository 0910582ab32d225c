import { redirect } from '@sveltejs/kit';
import { safeReturnTo } from '#lib/api/return-to.ts';
import { readLanguage } from '#lib/messages/index.ts';
import type { RequestHandler } from './$types';

const YEAR_s = 365 * 24 * 60 * 60;

/** Remember the language and go back to the page the reader came from. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  cookies.set('language', readLanguage(String(form.get('language'))), {
    maxAge: YEAR_s,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
  });
  redirect(303, safeReturnTo(form.get('returnTo'), '/'));
};
