export * from './activity.js';
export * from './answer-link.js';
export * from './deliver.service.js';
export * from './delivery.module.js';
export * from './mail-folder.js';
export * from './mailer.js';
export * from './notification.entity.js';
export * from './notification.js';
export {
  contactsOf,
  findNotifications,
  findOrganisationNames,
} from './notification.queries.js';
export * from './notifications.module.js';
export * from './notifications.service.js';
