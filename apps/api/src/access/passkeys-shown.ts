import type { Shown } from '@app/access';
import type { Config } from '@app/platform';
import type { ArgsOptions } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { sessionTokenOf } from './session-cookie.js';

/** On what changes the ways to sign in. */
export const passwordArgument: ArgsOptions = {
  type: () => String,
  nullable: true,
  description: 'Needed where the session is older than ten minutes: the answer is then SIGN_IN_AGAIN.',
};

export function shownBy(
  request: FastifyRequest,
  config: Pick<Config, 'publicUrl'>,
  password: string | null | undefined,
): Shown {
  return { token: sessionTokenOf(request, config), password: password || null };
}
