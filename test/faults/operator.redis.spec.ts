import { showsTheOperator } from './operator.js';

describe('the operator, with the queue in Redis', () => showsTheOperator('redis'));
