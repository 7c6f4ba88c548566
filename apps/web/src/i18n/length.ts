import type { Language } from './texts.js';

const minutesOfDay = 24 * 60;

/** 「30分」「1時間30分」「2日」: how long something lasts, never when. */
export function lengthIn(language: Language, minutes: number): string {
  if (minutes >= minutesOfDay && minutes % minutesOfDay === 0) {
    const days = minutes / minutesOfDay;
    return language === 'ja' ? `${days}日` : days === 1 ? '1 day' : `${days} days`;
  }
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (language === 'ja')
    return [hours > 0 && `${hours}時間`, rest > 0 && `${rest}分`].filter(Boolean).join('');
  const inHours = hours === 1 ? '1 hour' : `${hours} hours`;
  return [hours > 0 && inHours, rest > 0 && `${rest} minutes`].filter(Boolean).join(' ');
}
