import { eventDifferences, needDifferences } from './plan-difference.js';

describe(eventDifferences.name, () => {
  const aDay = { id: 'a', date: '2026-11-28', startTime: '09:00', endTime: '12:00', backupDate: null };

  it('says each part as it was and as it is, and nothing of what stays', () => {
    const before = { title: '餅つき', venueName: '見本公園', meetingPlace: null, days: [aDay] };
    const after = {
      ...before,
      meetingPlace: '南口',
      days: [{ ...aDay, date: '2026-11-29', backupDate: '2026-12-05' }],
    };
    expect(eventDifferences(before, after)).toMatchObject([
      { part: 'DAY', before: { date: '2026-11-28' }, after: { date: '2026-11-29', startTime: '09:00' } },
      { part: 'BACKUP_DATE', before: null, after: { date: '2026-12-05' } },
      { part: 'MEETING_PLACE', before: null, after: { text: '南口' } },
    ]);
    expect(eventDifferences(before, before)).toEqual([]);
  });

  it('pairs days by their ids, and tells added from dropped ones', () => {
    const other = { id: 'b', date: '2026-12-06', startTime: null, endTime: null, backupDate: null };
    expect(eventDifferences({ days: [aDay, other] }, { days: [other, { ...aDay, id: null }] })).toMatchObject(
      [
        { part: 'DAY', before: null, after: { date: '2026-11-28' } },
        { part: 'DAY', before: { date: '2026-11-28' }, after: null },
      ],
    );
  });

  it('pairs days of an older record, which has no ids, in their order', () => {
    const { id: _id, ...day } = aDay;
    const differences = eventDifferences({ days: [day] }, { days: [{ ...day, endTime: '13:00' }] });
    expect(differences).toMatchObject([
      { part: 'DAY', before: { endTime: '12:00' }, after: { endTime: '13:00' } },
    ]);
  });

  it('keeps the words of a day that has no date', () => {
    const open = { ...aDay, date: null, dateText: '10月中旬' };
    expect(eventDifferences({ days: [open] }, { days: [aDay] })).toMatchObject([
      { before: { date: null, text: '10月中旬' }, after: { date: '2026-11-28', text: null } },
    ]);
  });
});

describe(needDifferences.name, () => {
  it('says a time by Japan’s clock, also over midnight', () => {
    const before = { startsAt: '2026-11-28T00:00:00.000Z', endsAt: '2026-11-28T03:00:00.000Z' };
    const after = { ...before, endsAt: '2026-11-28T16:00:00.000Z' };
    expect(needDifferences(before, after)).toMatchObject([
      {
        part: 'TIME',
        before: { date: '2026-11-28', startTime: '09:00', endTime: '12:00', endsNextDay: false },
        after: { endTime: '01:00', endsNextDay: true },
      },
    ]);
  });

  it('reads a record that has only what changed', () => {
    expect(
      needDifferences({ startsAt: '2026-11-28T00:00:00.000Z' }, { startsAt: '2026-11-28T01:00:00.000Z' }),
    ).toMatchObject([{ before: { startTime: '09:00', endTime: null }, after: { startTime: '10:00' } }]);
    expect(needDifferences({ peopleWanted: 3 } as object, { peopleWanted: 4 } as object)).toEqual([]);
  });

  it('says conditions as a whole', () => {
    const none = { skills: [], languages: [], adultsOnly: false, backupRequired: false } as const;
    expect(needDifferences(none, { ...none, adultsOnly: true })).toMatchObject([
      { part: 'CONDITIONS', before: { conditions: none }, after: { conditions: { adultsOnly: true } } },
    ]);
  });
});
