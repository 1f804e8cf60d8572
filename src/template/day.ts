/** Days in the language of the guide's own words. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(`^(?:(\\d{1,2}) )?(${MONTHS}) (\\d{4})$`);

/** `2 November 2021` and `November 2021`, as the reader of a page writes its date, become `2 novembre 2021`; other dates stay as they are. */
export function dayIn(language: string, written: string): string {
  const [, day, month, year] = DAY.exec(written) ?? [];
  if (language === 'en' || !month) return written;
  const date = new Date(Date.UTC(Number(year), MONTHS.split('|').indexOf(month), Number(day ?? 1)));
  const parts = { ...(day && { day: 'numeric' as const }), month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(date);
}
