import holidayJp from '@holiday-jp/holiday_jp';

interface Holiday {
  readonly name: string;
  readonly name_en: string;
}

const holidays: Readonly<Record<string, Holiday | undefined>> = holidayJp.holidays;

/** Whether a calendar date in Japan, `YYYY-MM-DD`, is a public holiday (国民の祝日, substitute and citizens' holidays among them). */
export function isHoliday(date: string): boolean {
  return holidays[date] !== undefined;
}

export function holidayName(date: string, language: 'ja' | 'en' = 'ja'): string | null {
  const holiday = holidays[date];
  if (!holiday) return null;
  return language === 'ja' ? holiday.name : holiday.name_en;
}
