import { searchPage } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => searchPage(event, 'need');
