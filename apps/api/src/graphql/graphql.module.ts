import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { AccessModule, SignIn } from '@app/access';
import { CONFIG, type Config, Database, publicScope } from '@app/platform';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionTokenOf } from '../access/session-cookie.js';
import { isUnattended } from '../access/visit.js';
import { partnerScope } from '../partners/partner-requests.js';
import { formatError, logFailures } from './error-format.js';
import { introspectionForInsiders } from './introspection.js';
import { limits } from './limits.js';
import { graphqlPath } from './limits-gate.js';
import { RefusalInterceptor } from './refusal.interceptor.js';
import { RequestContext } from './request-context.js';
import { withEdges } from './schema-edge.js';

/** One endpoint, `/graphql`, for the resolvers of all features. */
@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: RefusalInterceptor }] })
export class GraphqlApiModule {
  static forRoot(): DynamicModule {
    return {
      module: GraphqlApiModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [AccessModule],
          inject: [CONFIG, Database, SignIn],
          useFactory: options,
        }),
      ],
    };
  }
}

function options(config: Config, database: Database, signIn: SignIn): ApolloDriverConfig {
  const asker = async (request: FastifyRequest) => {
    const partner = partnerScope(request);
    if (partner) return partner;
    const token = sessionTokenOf(request, config);
    return (token && (await signIn.askerOf(token, isUnattended(request)))) || publicScope;
  };
  return {
    path: graphqlPath,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withEdges,
    graphiql: false,
    introspection: config.openGraphql && config.demo,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    plugins: [ApolloServerPluginCacheControlDisabled(), introspectionForInsiders, logFailures],
    formatError,
    context: async (request: FastifyRequest, reply: FastifyReply) => ({
      machikaigi: new RequestContext(request, reply, database, await asker(request)),
    }),
  };
}
