import { survivesTorture } from './torture.js';

describe('with the queue in the database', () => survivesTorture('postgres'));
