import { formatIn } from '../i18n/format.js';
import { valueWords } from './record-line.js';
import { recordText } from './record-text.js';

const format = formatIn('ja', () => undefined);
const words = (value: unknown) =>
  valueWords(typeof value === 'string' ? value : JSON.stringify(value), {
    ...{ format, language: 'ja', t: recordText.ja },
  });

describe(valueWords.name, () => {
  it('says an event’s days as days, however many there are', () => {
    const day = {
      id: 'a',
      date: '2026-11-28',
      startTime: '09:00',
      endTime: '12:00',
      backupDate: '2026-12-05',
    };
    const open = { id: 'b', date: null, dateText: '10月中旬', startTime: null, endTime: null };
    expect(words([day, open])).toBe('2026年11月28日（土） 9時～12時 順延日 12月5日（土）、10月中旬');
  });

  it('says skills and languages in words', () => {
    expect(words(['COOKING', 'ENGLISH'])).toBe('調理、英語');
    expect(words(['ja'])).toBe('日本語');
    expect(words([])).toBe('なし');
  });

  it('leaves words alone that somebody wrote', () => {
    expect(words('[1]')).toBe('[1]');
    expect(words('[重要] 変更')).toBe('[重要] 変更');
    expect(words('まつり')).toBe('まつり');
  });
});
