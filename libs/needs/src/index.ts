export * from './community-event.entity.js';
export * from './event-day.entity.js';
export * from './events.queries.js';
export * from './needs-for-matching.queries.js';
export {
  findNeed,
  findNeeds,
  findNeedsByIds,
  findNeedsOfDays,
  lockNeed,
  lockNeeds,
  type NeedFilter,
} from './needs.queries.js';
export * from './needs.module.js';
export * from './staffing-need.entity.js';
