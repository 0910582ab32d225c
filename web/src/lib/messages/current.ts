import { page } from '$app/state';
import { messagesOf, type Language, type Messages } from './index.ts';

/** The language of the page that is being shown. Call it in markup or in `$derived`: it follows the page. */
export function language(): Language {
  return (page.data.language as Language | undefined) ?? 'zh';
}

/** The message table of the page that is being shown. */
export function t(): Messages {
  return messagesOf(language());
}
