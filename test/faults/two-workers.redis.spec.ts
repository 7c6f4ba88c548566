import { neverSendTwice } from './two-workers.js';

describe('two workers, with the queue in Redis', () => neverSendTwice('redis'));
