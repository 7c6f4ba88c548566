export * from './call-for-offers.service.js';
export * from './community-event.entity.js';
export * from './event-day.entity.js';
export {
  findDaysByIds,
  findDaysOfEvents,
  findEvent,
  findEvents,
  findEventsByIds,
  lockDay,
} from './events.queries.js';
export * from './events.service.js';
export * from './needs-for-matching.queries.js';
export {
  findNeed,
  findNeeds,
  findNeedsByIds,
  findNeedsOfDays,
  lockNeed,
  lockNeeds,
} from './needs.queries.js';
export * from './needs.module.js';
export * from './office.js';
export * from './people-of-needs.js';
export * from './plan-record.queries.js';
export * from './needs.service.js';
export * from './staffing-need.entity.js';
