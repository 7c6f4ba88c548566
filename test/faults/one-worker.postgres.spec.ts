import { survivesFaults } from './one-worker.js';

describe('one worker, with the queue in the database', () => survivesFaults('postgres'));
