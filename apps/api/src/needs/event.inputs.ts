import type { EventDraft, Theme } from '@app/domain';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { themeEnum } from '../graphql/enums.js';
import { CalendarDate, Time } from '../graphql/scalars.js';

@InputType({ description: 'A date, or what is known of it in words: 10月中旬, 未定.' })
export class EventDayInput {
  @Field(() => ID, { nullable: true, description: 'Of a day that the event has already.' })
  id?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  date?: string | null;
  @Field(() => String, { nullable: true })
  dateText?: string | null;
  @Field(() => Time, { nullable: true })
  startTime?: string | null;
  @Field(() => Time, { nullable: true })
  endTime?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: '順延日, at most 62 days later.' })
  backupDate?: string | null;
}

@InputType()
export class EventInput {
  @Field(() => ID)
  districtId: string;
  @Field(() => ID, { nullable: true })
  associationId?: string | null;
  @Field()
  title: string;
  @Field(() => String, { nullable: true })
  titleKana?: string | null;
  @Field(() => String, { nullable: true })
  description?: string | null;
  @Field(() => themeEnum)
  theme: Theme;
  @Field(() => String, { nullable: true })
  venueName?: string | null;
  @Field(() => String, { nullable: true })
  venueAddress?: string | null;
  @Field(() => Float, { nullable: true })
  lat?: number | null;
  @Field(() => Float, { nullable: true })
  lng?: number | null;
  @Field(() => String, { nullable: true })
  meetingPlace?: string | null;
  @Field(() => String, { nullable: true })
  thingsToBring?: string | null;
  @Field(() => String, { nullable: true })
  clothing?: string | null;
  @Field(() => String, { nullable: true })
  rainPlan?: string | null;
  @Field(() => String, { nullable: true })
  url?: string | null;
  @Field(() => [EventDayInput])
  days: EventDayInput[];
}

/** What isn't given is empty: a change writes the whole event anew. */
export function eventDraft(input: EventInput): EventDraft {
  return {
    associationId: input.associationId ?? null,
    title: input.title,
    titleKana: input.titleKana ?? null,
    description: input.description ?? null,
    theme: input.theme,
    venueName: input.venueName ?? null,
    venueAddress: input.venueAddress ?? null,
    lat: input.lat ?? null,
    lng: input.lng ?? null,
    meetingPlace: input.meetingPlace ?? null,
    thingsToBring: input.thingsToBring ?? null,
    clothing: input.clothing ?? null,
    rainPlan: input.rainPlan ?? null,
    url: input.url ?? null,
    days: input.days.map((day) => ({
      id: day.id ?? null,
      date: day.date ?? null,
      dateText: day.dateText ?? null,
      startTime: day.startTime ?? null,
      endTime: day.endTime ?? null,
      backupDate: day.backupDate ?? null,
    })),
  };
}
