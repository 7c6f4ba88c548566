import { placeOfAddress, placeOfThing, placesOf, type Workplace } from './places.js';

const workplace = (kind: Workplace['kind']): Workplace => ({
  kind,
  root: '/akasaka',
  name: '赤坂地区総合支所',
});

describe(placesOf.name, () => {
  it.each(['OFFICER', 'COORDINATOR', 'COMPANY', 'WARD'] as const)(
    'gives %s at most seven places, each with an address of its own',
    (kind) => {
      const places = placesOf(workplace(kind));
      expect(places.length).toBeLessThanOrEqual(7);
      expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
    },
  );
});

describe(placeOfAddress.name, () => {
  const places = placesOf(workplace('OFFICER'));

  it('finds the place by its address and by what lies under it', () => {
    expect(placeOfAddress(places, '/akasaka/events')?.name).toBe('events');
    expect(placeOfAddress(places, '/akasaka/events/new')?.name).toBe('events');
  });

  it('takes the longest address that fits', () => {
    expect(placeOfAddress(places, '/akasaka')?.name).toBe('today');
    expect(placeOfAddress(places, '/akasaka/imports')?.name).toBe('imports');
  });

  it('takes the place that leads there, where the address lies beside it', () => {
    expect(placeOfAddress(placesOf(workplace('WARD')), `${workplace('WARD').root}/sign-in`)?.name).toBe(
      'people',
    );
    expect(placeOfAddress(placesOf(workplace('WARD')), `${workplace('WARD').root}/privacy`)?.name).toBe(
      'privacy',
    );
  });

  it('is no place where only the beginning looks alike', () => {
    expect(placeOfAddress(places, '/akasaka-north/events')).toBeUndefined();
  });
});

describe(placeOfThing.name, () => {
  it('counts one event, and a need of it, among the events', () => {
    expect(placeOfThing(workplace('OFFICER'), '/events/e1')?.name).toBe('events');
    expect(placeOfThing(workplace('OFFICER'), '/needs/n1/change')?.name).toBe('events');
    expect(placeOfThing(workplace('COORDINATOR'), '/matches/m1')?.name).toBe('board');
  });

  it('is no place for what has none', () => {
    expect(placeOfThing(workplace('OFFICER'), '/sign-in')).toBeUndefined();
  });
});
