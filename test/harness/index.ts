export { createEmptyDatabase, createTestDatabase, dropTestDatabase, type TestDatabase } from './database.js';
export { withoutRowSecurity } from './row-security.js';
