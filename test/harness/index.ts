export { createEmptyDatabase, createTestDatabase, dropTestDatabase, type TestDatabase } from './database.js';
