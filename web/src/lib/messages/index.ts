import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

export type { Messages };
export type Language = 'zh' | 'en';

const tables: Record<Language, Messages> = { zh, en };

/** The language of a cookie's value; Chinese when it says nothing else. */
export function readLanguage(value: string | undefined): Language {
  return value === 'en' ? 'en' : 'zh';
}

/** The message table of a language. */
export function messagesOf(language: Language): Messages {
  return tables[language];
}
