import { eventsText } from '../../../../apps/web/src/events/events-text.js';
import { calledOff } from './called-off.js';

const activity = {
  ...{ eventTitle: '見本もちつき大会', associationName: null, role: '設営', backupDate: null },
  ...{ startsAt: '2026-12-06T09:30:00+09:00', endsAt: '2026-12-06T11:30:00+09:00' },
  ...{ venueName: null, venueAddress: null, meetingPlace: null, thingsToBring: null, clothing: null },
  ...{ rainPlan: null },
};
const said = {
  day: '2026年12月6日（日）9時30分～11時30分',
  title: activity.eventTitle,
  reason: '雨天のため',
};

describe('calledOff', () => {
  it.each(['ja', 'en'] as const)('says in %s what the officer was shown before sending it', (language) => {
    const letter = calledOff[language]({ activity, people: 3, reason: said.reason });
    const shown = eventsText[language].callOffText(said);
    for (const sentence of [...letter.purpose, ...letter.asking]) expect(shown).toContain(sentence);
    for (const { label } of letter.rows) expect(shown).toContain(label);
    for (const value of [said.title, said.reason]) {
      expect(letter.rows.map((row) => row.value)).toContain(value);
      expect(shown).toContain(value);
    }
  });
});
