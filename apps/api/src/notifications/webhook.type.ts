import type { Language } from '@app/domain';
import {
  type EndpointDraft,
  type EndpointState,
  endpointStates,
  stateOfEndpoint,
  type WebhookEndpointRow,
  type WebhookFormat,
  webhookFormats,
  type WebhookKind,
  webhookKinds,
} from '@app/notifications';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, languageEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

const formatEnum = enumOf('WebhookFormat', webhookFormats);
const kindEnum = enumOf('WebhookKind', webhookKinds);
const stateEnum = enumOf('WebhookState', endpointStates);

@ObjectType('WebhookEndpoint', {
  description: 'A company’s own system, or its channel in a chat, which is told what the company is told.',
})
export class WebhookEndpointType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field({ description: 'Whose server it is; the rest of the address may be a secret, and is not shown.' })
  host: string;
  @Field(() => formatEnum)
  format: WebhookFormat;
  @Field(() => languageEnum)
  language: Language;
  @Field(() => [kindEnum])
  kinds: WebhookKind[];
  @Field(() => stateEnum, { description: 'FAILING: the latest message was not taken, and is tried again.' })
  state: EndpointState;
  @Field(() => String, {
    nullable: true,
    description: 'Of DISABLED: GONE (404 or 410 for an hour), BY_HAND.',
  })
  disabledBecause: string | null;
  @Field(() => Int, { description: 'Tries in a row that were not taken.' })
  failures: number;
  @Field(() => String, {
    nullable: true,
    description:
      'STATUS_ and the number, a colon and the answer’s first words; or FORBIDDEN_ADDRESS, NO_SUCH_HOST, BAD_CERTIFICATE, UNREACHABLE.',
  })
  lastFailure: string | null;
  @Field(() => DateTime, { nullable: true })
  lastFailedAt: Date | null;
  @Field(() => DateTime, { nullable: true })
  lastDeliveredAt: Date | null;
  @Field(() => DateTime, { nullable: true })
  disabledAt: Date | null;
  @Field(() => DateTime)
  createdAt: Date;
}

export function webhookType(row: WebhookEndpointRow): WebhookEndpointType {
  const { id, name, host, format, language, kinds, disabledBecause } = row;
  const { failures, lastFailure, lastFailedAt, lastDeliveredAt, disabledAt, createdAt } = row;
  return {
    ...{ id, name, host, format, language, kinds, disabledBecause, state: stateOfEndpoint(row) },
    ...{ failures, lastFailure, lastFailedAt, lastDeliveredAt, disabledAt, createdAt },
  };
}

@InputType()
export class WebhookEndpointInput implements EndpointDraft {
  @Field()
  name: string;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'https. When something is changed: null leaves it as it is.',
  })
  address: string | null;
  @Field(() => formatEnum)
  format: WebhookFormat;
  @Field(() => languageEnum, { defaultValue: 'ja' })
  language: Language;
  @Field(() => [kindEnum])
  kinds: WebhookKind[];
}

@ObjectType()
export class WebhookEndpointAdded {
  @Field(() => WebhookEndpointType)
  endpoint: WebhookEndpointType;
  @Field({ description: 'Standard Webhooks’ whsec_…, shown this once.' })
  secret: string;
}
export const WebhookEndpointAddedResult = resultOf('WebhookEndpointAddedResult', WebhookEndpointAdded);

@ObjectType()
export class WebhookEndpointSaved {
  @Field(() => WebhookEndpointType)
  endpoint: WebhookEndpointType;
}
export const WebhookEndpointResult = resultOf('WebhookEndpointResult', WebhookEndpointSaved);

@ObjectType()
export class WebhookEndpointRemoved {
  @Field(() => ID)
  id: string;
}
export const WebhookEndpointRemovedResult = resultOf('WebhookEndpointRemovedResult', WebhookEndpointRemoved);

@ObjectType()
export class WebhookEndpointTested {
  @Field(() => WebhookEndpointType)
  endpoint: WebhookEndpointType;
  @Field({ description: 'Whether the test message was taken.' })
  delivered: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, as `lastFailure` says it.' })
  failure: string | null;
}
export const WebhookEndpointTestedResult = resultOf('WebhookEndpointTestedResult', WebhookEndpointTested);
