import { differences } from './differences.js';

describe(differences.name, () => {
  it('tells what a write changes, and no more', () => {
    const row = { title: 'もちつき', lat: null, at: new Date(0), people: 3 };
    expect(differences(row, { title: '餅つき', lat: null, at: new Date(0) })).toEqual({
      before: { title: 'もちつき' },
      after: { title: '餅つき' },
    });
  });
  it('is null where nothing changes', () => {
    expect(differences({ lat: null }, { lat: undefined })).toBeNull();
  });
});
