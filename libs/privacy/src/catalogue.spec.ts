import { categoryKept, personalDataCategories, retentionKinds } from '@app/domain';
import { looksPersonal, unregistered } from './catalogue.js';
import { register } from './register.js';

const column = (name: string, type = 'text') => ({ table: 'visitor', column: name, type });

describe(looksPersonal.name, () => {
  it.each(['name', 'kana', 'contact_email', 'home_phone', 'user_agent', 'signer_name', 'message', 'note'])(
    'suspects %s',
    (name) => expect(looksPersonal(column(name))).toBe(true),
  );
  it('suspects a network address by its type, and whatever names a person', () => {
    expect(looksPersonal(column('seen_from', 'inet'))).toBe(true);
    expect(looksPersonal(column('person_id', 'uuid'))).toBe(true);
  });
  it.each([
    ['state', 'text'],
    ['people', 'integer'],
    ['name_length', 'integer'],
  ])('lets %s pass', (name, type) => expect(looksPersonal(column(name, type))).toBe(false));
});

describe(unregistered.name, () => {
  it('names a new column that looks personal and that nobody has declared', () => {
    expect(unregistered([column('home_address'), column('state')])).toEqual(['visitor.home_address']);
  });
  it('knows what is declared', () => {
    expect(unregistered([{ table: 'person', column: 'email', type: 'text' }])).toEqual([]);
  });
});

describe('the register', () => {
  it('has something of every category, and of everything that the clock deletes', () => {
    expect(new Set(register.map(({ category }) => category))).toEqual(new Set(personalDataCategories));
    const kept = register.map((entry) => entry.kept);
    for (const kind of retentionKinds) expect(kept).toContain(kind);
  });

  it.each(personalDataCategories)('keeps %s as the privacy page says', (category) => {
    const kept = register.filter((entry) => entry.category === category).map((entry) => entry.kept);
    expect(kept).toContain(categoryKept[category]);
  });
});
