import type { Language } from '#lib/messages/index.ts';

const TIME_ZONE = 'Asia/Shanghai';
const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A calendar day `YYYY-MM-DD` in words: `2026年11月22日`, `22 November 2026`. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment (ISO 8601) as day and minute in Asia/Shanghai. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));
}

/** The calendar day of a moment in Asia/Shanghai, `YYYY-MM-DD`. */
export function dayOf(moment: string | Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));
}

/** A calendar month `YYYY-MM` in words: `2026年12月`, `December 2026`. */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `2026Q1` → `2026 年第 1 季度`, `Q1 2026`. */
export function formatQuarter(quarter: string, language: Language): string {
  const [year, number] = quarter.split('Q');
  return language === 'zh' ? `${year} 年第 ${number} 季度` : `Q${number} ${year}`;
}
