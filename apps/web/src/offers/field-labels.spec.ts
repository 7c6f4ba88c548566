import { labelOf } from './field-labels.js';
import { offersText } from './offers-text.js';

describe(labelOf.name, () => {
  it('says which field of which stretch of time', () => {
    expect(labelOf(offersText.ja, 'people')).toBe('出せる人数');
    expect(labelOf(offersText.ja, 'patterns.1.fromTime')).toBe('毎週の時間 2 何時から');
    expect(labelOf(offersText.ja, 'windows.0.date')).toBe('この日だけの時間 1 日にち');
  });
});
