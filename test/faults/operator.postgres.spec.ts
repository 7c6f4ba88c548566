import { showsTheOperator } from './operator.js';

describe('the operator, with the queue in the database', () => showsTheOperator('postgres'));
