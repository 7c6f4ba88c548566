import {
  findDaysByIds,
  findDaysOfEvents,
  findEventsByIds,
  findNeedsByIds,
  findNeedsOfDays,
  planChangesOfEvents,
} from '@app/needs';
import { manyByKey, oneByKey } from '../graphql/loaders.js';

export const eventById = oneByKey(findEventsByIds, (event) => event.id);
export const dayById = oneByKey(findDaysByIds, (day) => day.id);
export const daysOfEvent = manyByKey(findDaysOfEvents, (day) => day.eventId);
export const needById = oneByKey(findNeedsByIds, (need) => need.id);
export const needsOfDay = manyByKey(findNeedsOfDays, (need) => need.eventDayId);
export const planChangesOfEvent = manyByKey(planChangesOfEvents, (change) => change.eventId);
