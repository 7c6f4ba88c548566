import { findDuplicates, suggestDays, type ExistingEvent } from './find-duplicates.js';
import type { ImportedEvent } from './imported-event.js';

function anEvent(more: Partial<ImportedEvent> = {}): ImportedEvent {
  return {
    lineNumber: 2, pile: 'READY', sourceKey: null, title: '朝の清掃', titleKana: null, titleEnglish: null, subtitle: null, eventType: null, theme: 'CLEAN_UP',
    when: { kind: 'DAYS', dates: ['2026-12-06'], text: '2026-12-06' },
    times: { allDay: false, start: '09:30', end: null, endsNextDay: false, text: '9:30' },
    venueName: '見本公園', meetingPlace: null, address: null, lat: null, lng: null, townId: null, organiser: null,
    contact: { name: null, phone: null, extension: null, email: null }, capacity: null, fee: null, url: null, description: null,
    remarks: null, needs: [], otherCells: [], problems: [], ...more,
  }; // prettier-ignore
}

const on = (date: string): Partial<ImportedEvent> => ({ when: { kind: 'DAYS', dates: [date], text: date } });
const existing: ExistingEvent = {
  id: 'e1',
  sourceKey: '131032:1',
  title: '朝の清掃',
  venueName: '見本公園',
  dates: ['2026-12-06'],
  startTime: '09:30',
};

describe(findDuplicates.name, () => {
  it('finds a row that repeats an earlier one in other widths and brackets', () => {
    const again = anEvent({ lineNumber: 5, title: '「朝の清掃」', venueName: '見本　公園' });
    expect(findDuplicates([anEvent(), again], [])).toEqual([
      {
        lineNumber: 5,
        reason: 'SAME_TITLE_DAY_AND_PLACE',
        of: { kind: 'ROW', lineNumber: 2 },
        changed: false,
      },
    ]);
  });

  it('does not take another day or place for the same', () => {
    const others = [
      anEvent(on('2026-12-13')),
      anEvent({ venueName: '別の公園' }),
      anEvent({ title: '夕べの清掃' }),
    ];
    expect(findDuplicates([anEvent(), ...others], [])).toEqual([]);
  });

  it('marks another sitting of the same day', () => {
    const later = anEvent({ lineNumber: 3, times: { ...anEvent().times, start: '13:00' } });
    expect(findDuplicates([anEvent(), later], [])).toMatchObject([{ lineNumber: 3, changed: true }]);
  });

  it('finds what was imported before, by key or by looks, and sees a new date', () => {
    expect(findDuplicates([anEvent()], [existing])).toMatchObject([
      { of: { kind: 'EVENT', id: 'e1' }, changed: false },
    ]);
    const moved = anEvent({ sourceKey: '131032:1', ...on('2026-12-13') });
    expect(findDuplicates([moved], [existing])).toMatchObject([{ reason: 'SAME_KEY', changed: true }]);
  });

  it('takes two open dates for the same only when they read the same', () => {
    const open = (text: string) =>
      anEvent({ when: { kind: 'OPEN', why: 'UNDECIDED', suggestions: [], text } });
    expect(findDuplicates([open('未定'), open('未定')], [])).toHaveLength(1);
    expect(findDuplicates([open('未定'), open('調整中')], [])).toEqual([]);
  });
});

describe(suggestDays.name, () => {
  it('gathers one title on several dates as the days of one event', () => {
    const rows = ['2026-12-06', '2026-12-13', '2026-12-20'].map((date, at) =>
      anEvent({ lineNumber: at + 2, ...on(date) }),
    );
    expect(suggestDays([...rows, anEvent({ lineNumber: 9, title: '別' })])).toEqual([[2, 3, 4]]);
  });
});
