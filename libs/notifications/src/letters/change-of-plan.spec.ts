import { anActivity, factsOfEachKind } from '../../../../test/factories/told.js';
import { changeOfPlan } from './change-of-plan.js';

const activity = anActivity();
const facts = {
  ...factsOfEachKind(activity).CHANGE_OF_PLAN,
  before: { ...activity, venueName: '前の会場' },
  host: { askedAgain: [], cancelled: [] },
};

describe('changeOfPlan to the association', () => {
  it.each(['ja', 'en'] as const)(
    'names in %s the event and its day, which a place alone does not',
    (language) => {
      const [event, time, place] = changeOfPlan[language](facts).rows;
      expect(event?.value).toBe(activity.eventTitle);
      expect(time?.value).toMatch(/12|Dec/);
      expect(place?.value).toContain('前の会場');
    },
  );

  it('says what has changed only once', () => {
    const before = {
      ...activity,
      startsAt: '2026-12-01T09:00:00+09:00',
      endsAt: '2026-12-01T10:00:00+09:00',
    };
    const labels = changeOfPlan.ja({ ...facts, before }).rows.map(({ label }) => label);
    expect(labels.filter((label) => label === '日時')).toHaveLength(1);
  });
});
