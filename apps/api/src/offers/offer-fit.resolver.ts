import { countNeedsThatFit } from '@app/matches';
import { Offers } from '@app/offers';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { dateInJapan } from '@app/domain';
import { RefusedError } from '../graphql/failure.js';
import { Asker } from '../graphql/request-context.js';
import { OfferInput, writtenOffer } from './offer.inputs.js';
import { OfferFit } from './offer.type.js';

/** While a company writes: "this would have fitted 12 of last year's needs". */
@Resolver()
export class OfferFitResolver {
  constructor(
    private readonly database: Database,
    private readonly offers: Offers,
    private readonly clock: Clock,
  ) {}

  @Query(() => OfferFit, { description: 'Saves nothing.' })
  async offerFit(@Args('input') input: OfferInput, @Asker() scope: Scope): Promise<OfferFit> {
    const preview = await this.offers.preview(scope, writtenOffer(input));
    if (!preview.ok) {
      const fields = preview.fields.map(({ path, code }) => ({ path: `input.${path}`, code }));
      throw new RefusedError(preview.refusal, fields);
    }
    const today = dateInJapan(this.clock.now());
    return this.database.run(scope, (tx) => countNeedsThatFit(tx, scope, preview.value, today));
  }
}
