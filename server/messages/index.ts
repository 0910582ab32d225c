import * as en from './en.ts';
import * as zh from './zh.ts';

export type Language = 'zh' | 'en';

const tables = { zh, en };

/** The table of one language. */
export const messagesOf = (language: Language) => tables[language];

/** Put parameters into the `{name}` places of a text; a place without a parameter stays visible. */
export function fill(text: string, parameters: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    name in parameters ? String(parameters[name]) : place,
  );
}

/** The language that an `Accept-Language` header prefers: English when it ranks above Chinese, else Chinese. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const tag = part.trim().toLowerCase();
    if (tag.startsWith('zh')) return 'zh';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh';
}
