import type { Database, Scope } from '@app/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Loaders } from './loaders.js';

/** What the resolvers of one request share. */
export class RequestContext {
  readonly loaders: Loaders;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    database: Database,
    private current: Scope,
  ) {
    this.loaders = new Loaders(database, () => this.current);
  }

  get asker(): Scope {
    return this.current;
  }

  /** Signing in or out in the middle of a request: what follows is asked by somebody else. */
  become(scope: Scope): void {
    this.current = scope;
    this.loaders.forget();
  }
}

export function contextOf(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<{ machikaigi: RequestContext }>().machikaigi;
}

/** Who is asking, and what they may see: `@Asker() scope: Scope`. */
export const Asker = createParamDecorator(
  (_: unknown, context: ExecutionContext) => contextOf(context).asker,
);

/** `@Load() loaders: Loaders`, then `loaders.of(townsOfDistrict).load(id)`. */
export const Load = createParamDecorator(
  (_: unknown, context: ExecutionContext) => contextOf(context).loaders,
);

/** The request itself, for what sets cookies. */
export const Request = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context));
