import { BadCursor } from '@app/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { getNamedType, getNullableType, type GraphQLResolveInfo, isListType, isUnionType } from 'graphql';
import { catchError, from, type Observable, switchMap, tap } from 'rxjs';
import { checkArguments } from './arguments.js';
import { badInput, RefusedError } from './failure.js';
import { contextOf } from './request-context.js';

/** The edge of every query and mutation: broken texts stay out, and an expected no takes the form that its result has. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(context);
    const info = gql.getInfo<GraphQLResolveInfo>();
    const changes = info.parentType.name === 'Mutation';
    return from(this.checked(gql.getArgs(), info, next)).pipe(
      switchMap((answer) => answer),
      catchError((error: unknown) => [inFormOf(info, error)]),
      tap(() => changes && contextOf(context).loaders.forget()),
    );
  }

  private async checked(
    args: Record<string, unknown>,
    info: GraphQLResolveInfo,
    next: CallHandler,
  ): Promise<Observable<unknown>> {
    const field = info.parentType.getFields()[info.fieldName];
    if (field) checkArguments(args, field);
    return next.handle();
  }
}

function inFormOf(info: GraphQLResolveInfo, error: unknown): unknown {
  const refusal = error instanceof BadCursor ? badInput('after', 'BAD_CURSOR') : error;
  if (!(refusal instanceof RefusedError)) throw error;
  if (canBeRefused(info)) return refusal.asResult();
  throw refusal.asError();
}

function canBeRefused({ returnType }: GraphQLResolveInfo): boolean {
  const type = getNamedType(returnType);
  if (isListType(getNullableType(returnType)) || !isUnionType(type)) return false;
  return type.getTypes().some((member) => member.name === 'Refused');
}
