import { neverSendTwice } from './two-workers.js';

describe('two workers, with the queue in the database', () => neverSendTwice('postgres'));
