import { survivesFaults } from './one-worker.js';

describe('one worker, with the queue in Redis', () => survivesFaults('redis'));
