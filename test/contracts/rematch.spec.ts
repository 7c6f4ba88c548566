import { rematch, rematchedPlan } from '@app/matching';
import { describeRematchContract } from './rematch.contract.js';

describeRematchContract(rematch.name, (problem, current, { needIds, offerIds }) => {
  const result = rematch(problem, current, {
    needs: problem.needs.filter(({ id }) => needIds.includes(id)),
    offers: problem.offers.filter(({ id }) => offerIds.includes(id)),
  });
  return rematchedPlan(current, result);
});
