import { answerDueAfterChange, answerDueFor } from './answer-due.js';

const now = new Date('2026-11-22T00:00:00Z');
const at = (text: string) => new Date(text);

describe(answerDueFor.name, () => {
  it('is the date that the need names while that leaves a day or more', () => {
    expect(answerDueFor(at('2026-11-27T08:00:00Z'), at('2026-12-06T00:30:00Z'), now)).toEqual(
      at('2026-11-27T08:00:00Z'),
    );
  });

  it('is two days from now where that date is past or near', () => {
    expect(answerDueFor(at('2026-11-20T08:00:00Z'), at('2026-12-06T00:30:00Z'), now)).toEqual(
      at('2026-11-24T00:00:00Z'),
    );
  });

  it('is never later than two hours before the start', () => {
    expect(answerDueFor(at('2026-11-20T08:00:00Z'), at('2026-11-22T09:00:00Z'), now)).toEqual(
      at('2026-11-22T07:00:00Z'),
    );
  });

  it('is nothing where there is no time left to ask', () => {
    expect(answerDueFor(at('2026-11-20T08:00:00Z'), at('2026-11-22T01:00:00Z'), now)).toBeNull();
  });
});

describe(answerDueAfterChange.name, () => {
  const need = { answerBy: at('2026-11-27T08:00:00Z'), startsAt: at('2026-12-06T00:30:00Z') };

  it('leaves the time that there was, and gives as much as to a new question where that is more', () => {
    expect(answerDueAfterChange(at('2026-11-30T08:00:00Z'), need, now)).toEqual(at('2026-11-30T08:00:00Z'));
    expect(answerDueAfterChange(at('2026-11-22T01:00:00Z'), need, now)).toEqual(need.answerBy);
  });

  it('is never later than two hours before the new start, and nothing where that is too soon', () => {
    const sooner = { ...need, startsAt: at('2026-11-25T03:00:00Z') };
    expect(answerDueAfterChange(at('2026-11-30T08:00:00Z'), sooner, now)).toEqual(at('2026-11-25T01:00:00Z'));
    expect(
      answerDueAfterChange(need.answerBy, { ...need, startsAt: at('2026-11-22T02:00:00Z') }, now),
    ).toBeNull();
  });
});
