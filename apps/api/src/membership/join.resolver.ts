import { Applications } from '@app/membership';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Request, type RequestContext } from '../graphql/request-context.js';
import { AskToJoinInput, CompanyApplicationInput, companyDraft } from './membership.inputs.js';
import {
  type ApplicationFound,
  ApplicationResult,
  AskToJoinResult,
  type JoinAsked,
} from './membership.results.js';
import { applicationPageType } from './request.type.js';

/** What companies do before they are members; nobody is signed in. */
@Resolver()
export class JoinResolver {
  constructor(private readonly service: Applications) {}

  @Mutation(() => AskToJoinResult, {
    description: 'Sends a mail to the address given; the conferences see nothing before its link was used.',
  })
  async askToJoin(
    @Args('input') input: AskToJoinInput,
    @Request() { request }: RequestContext,
  ): Promise<JoinAsked | Refused> {
    const outcome = await this.service.ask(companyDraft(input), input.districtIds, request.ip);
    return resultFrom(outcome, () => ({ mailed: true }));
  }

  @Query(() => ApplicationResult, { description: 'Behind the link in the mail. Opening it changes nothing.' })
  async application(@Args('token') token: string): Promise<ApplicationFound | Refused> {
    return resultFrom(await this.service.page(token), found, null);
  }

  @Mutation(() => ApplicationResult, { description: 'The address is the applicant’s own.' })
  async confirmApplication(@Args('token') token: string): Promise<ApplicationFound | Refused> {
    return resultFrom(await this.service.confirm(token), found, null);
  }

  @Mutation(() => ApplicationResult)
  async withdrawApplication(@Args('token') token: string): Promise<ApplicationFound | Refused> {
    return resultFrom(await this.service.withdraw(token), found, null);
  }

  @Mutation(() => ApplicationResult, {
    description:
      'An invited company describes itself, signs, and is a member. Number and address are the invitation’s.',
  })
  async acceptCompanyInvitation(
    @Args('token') token: string,
    @Args('input') input: CompanyApplicationInput,
  ): Promise<ApplicationFound | Refused> {
    return resultFrom(await this.service.accept(token, companyDraft(input)), found);
  }
}

const found = (page: Parameters<typeof applicationPageType>[0]) => ({ page: applicationPageType(page) });
