import { survivesTorture } from './torture.js';

describe('with the queue in Redis', () => survivesTorture('redis'));
