import { addresseeLines } from './addressee.js';

const company = { organisation: '株式会社カクウ', department: '総務部', name: '架空 花子' };

describe(addresseeLines.name, () => {
  it('writes 様 for a person, below the body', () => {
    expect(addresseeLines(company, 'ja')).toEqual(['株式会社カクウ', '総務部 架空 花子 様']);
    expect(addresseeLines({ ...company, department: null }, 'ja')).toEqual([
      '株式会社カクウ',
      '架空 花子 様',
    ]);
    expect(addresseeLines({ ...company, organisation: null, department: null }, 'ja')).toEqual([
      '架空 花子 様',
    ]);
  });

  it('writes 御中 for a body without a person', () => {
    const body = { ...company, name: '株式会社カクウ' };
    expect(addresseeLines(body, 'ja')).toEqual(['株式会社カクウ 総務部 御中']);
    expect(addresseeLines({ ...body, department: null }, 'ja')).toEqual(['株式会社カクウ 御中']);
  });

  it.each(['架空 花子 様', '架空 花子様', '架空 花子　さま'])('never doubles an honorific: %s', (name) => {
    expect(addresseeLines({ ...company, name }, 'ja').join('\n')).not.toMatch(/様.*様|さま/);
  });

  it.each(['㈱カクウ', '（株）カクウ', '(株) カクウ'])('writes %s in full', (organisation) => {
    expect(addresseeLines({ organisation, department: null, name: organisation }, 'ja')).toEqual([
      '株式会社カクウ 御中',
    ]);
  });

  it('greets in English', () => {
    expect(
      addresseeLines({ ...company, organisation: 'Kakuu Ltd.', department: null, name: 'Hanako' }, 'en'),
    ).toEqual(['Kakuu Ltd.', 'Dear Hanako,']);
    expect(
      addresseeLines({ organisation: 'Kakuu Ltd.', department: null, name: 'Kakuu Ltd.' }, 'en'),
    ).toEqual(['To Kakuu Ltd.']);
  });
});
