import type { Skill } from '@app/domain';
import { whatIfKinds, type Hypothesis, type WhatIfKind } from '@app/matches';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOf, skillEnum } from '../graphql/enums.js';
import { badInput } from '../graphql/failure.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

export const whatIfKindEnum = enumOf('WhatIfKind', whatIfKinds);

@InputType({
  description: `One thing that might be different. OFFER_PEOPLE, OFFER_EVENTS: offerId, more. OFFER_WINDOW: offerId, startsAt, endsAt.
OFFER_GONE: offerId. OFFER_NEW: people, startsAt, endsAt, skills. NEED_MOVED: needId, minutes. NEED_PEOPLE: needId, more.
NEED_WITHOUT_SKILLS: needId, skills. NEED_GONE: needId.`,
})
export class HypothesisInput {
  @Field(() => whatIfKindEnum)
  kind: WhatIfKind;
  @Field(() => ID, { nullable: true })
  offerId?: string | null;
  @Field(() => ID, { nullable: true })
  needId?: string | null;
  @Field(() => Int, { nullable: true, description: 'People or events more; fewer where below 0.' })
  more?: number | null;
  @Field(() => Int, { nullable: true })
  people?: number | null;
  @Field(() => Int, { nullable: true, description: 'Later; earlier where below 0.' })
  minutes?: number | null;
  @Field(() => DateTime, { nullable: true })
  startsAt?: Date | null;
  @Field(() => DateTime, { nullable: true })
  endsAt?: Date | null;
  @Field(() => [skillEnum], { nullable: true })
  skills?: Skill[] | null;
}

@InputType()
export class WhatIfInput {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate)
  to: string;
  @Field(() => [HypothesisInput])
  changes: HypothesisInput[];
}

const most = { people: 1_000, events: 1_000, minutes: 60 * 24 * 60 };

/** @throws RefusedError BAD_INPUT where what the kind needs is missing, or out of bounds */
export function hypothesisOf(input: HypothesisInput, at: number): Hypothesis {
  const path = (name: keyof HypothesisInput) => `input.changes.${at}.${name}`;
  const text = (name: 'offerId' | 'needId') => {
    const id = input[name];
    if (!id) throw badInput(path(name), 'REQUIRED');
    return id;
  };
  const number = (name: 'more' | 'people' | 'minutes', least: number, upTo: number) => {
    const value = input[name];
    if (value == null) throw badInput(path(name), 'REQUIRED');
    if (value < least || value > upTo) throw badInput(path(name), 'OUT_OF_RANGE');
    return value;
  };
  switch (input.kind) {
    case 'OFFER_PEOPLE':
      return { kind: input.kind, offerId: text('offerId'), more: number('more', -most.people, most.people) };
    case 'OFFER_EVENTS':
      return { kind: input.kind, offerId: text('offerId'), more: number('more', -most.events, most.events) };
    case 'OFFER_WINDOW':
      return { kind: input.kind, offerId: text('offerId'), window: windowOf(input, path) };
    case 'OFFER_GONE':
      return { kind: input.kind, offerId: text('offerId') };
    case 'OFFER_NEW': {
      const people = number('people', 1, most.people);
      return { kind: input.kind, people, window: windowOf(input, path), skills: input.skills ?? [] };
    }
    case 'NEED_MOVED':
      return {
        kind: input.kind,
        needId: text('needId'),
        minutes: number('minutes', -most.minutes, most.minutes),
      };
    case 'NEED_PEOPLE':
      return { kind: input.kind, needId: text('needId'), more: number('more', -most.people, most.people) };
    case 'NEED_WITHOUT_SKILLS':
      return { kind: input.kind, needId: text('needId'), skills: input.skills ?? [] };
    case 'NEED_GONE':
      return { kind: input.kind, needId: text('needId') };
  }
}

function windowOf({ startsAt, endsAt }: HypothesisInput, path: (name: keyof HypothesisInput) => string) {
  if (!startsAt) throw badInput(path('startsAt'), 'REQUIRED');
  if (!endsAt) throw badInput(path('endsAt'), 'REQUIRED');
  if (endsAt <= startsAt) throw badInput(path('endsAt'), 'BEFORE_START');
  const minuteOf = (instant: Date) => Math.round(instant.getTime() / 60_000);
  return { startMinute: minuteOf(startsAt), endMinute: minuteOf(endsAt) };
}
