export {
  copyTestDatabase,
  createEmptyDatabase,
  createTestDatabase,
  dropTestDatabase,
  type TestDatabase,
} from './database.js';
export { withoutRowSecurity } from './row-security.js';
