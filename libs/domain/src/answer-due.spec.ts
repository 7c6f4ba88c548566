import { answerDueFor } from './answer-due.js';

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
