import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The home page's search box covers both kinds: the radio button says which list to open. */
export const GET: RequestHandler = ({ url }) => {
  const path = url.searchParams.get('in') === 'needs' ? '/needs' : '/achievements';
  const text = url.searchParams.get('text')?.trim() ?? '';
  redirect(303, text === '' ? path : `${path}?text=${encodeURIComponent(text)}`);
};
