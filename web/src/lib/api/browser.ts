import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';
import type { Language } from '#lib/messages/index.ts';

/** The API as the browser calls it, for what is asked while typing. Everything else goes through `load` and actions. */
export function browserApi(language: Language): ReturnType<typeof createClient<paths>> {
  return createClient<paths>({
    baseUrl: location.origin,
    headers: { 'accept-language': language === 'en' ? 'en' : 'zh-CN' },
  });
}
