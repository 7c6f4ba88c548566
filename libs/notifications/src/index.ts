export * from './activity.js';
export * from './answer-link.js';
export * from './notification.entity.js';
export * from './notification.js';
export * from './notification.queries.js';
export * from './notifications.service.js';
