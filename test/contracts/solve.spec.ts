import { solve } from '@app/matching';
import { describeSolverContract } from './solver.contract.js';

describeSolverContract(solve.name, solve);
