import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { featureModules } from './api.module.js';

/** The schema that the resolvers make, sorted; asks no database. */
export async function builtSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const providers = featureModules.flatMap(
    (module): unknown[] => Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? [],
  );
  const resolvers = providers.filter(
    (it): it is new () => object =>
      typeof it === 'function' && Reflect.hasMetadata('graphql:resolver_type', it),
  );
  try {
    return lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(resolvers));
  } finally {
    await app.close();
  }
}
