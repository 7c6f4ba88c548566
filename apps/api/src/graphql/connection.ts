import { BadCursor, type Cursor, type Page, type PageRequest } from '@app/platform';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { badInput } from './failure.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '1 to 100; 50 if not given.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;
  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The Relay-style list of a type, by the type's name: `class AssociationConnection extends connectionOf(AssociationType, 'Association') {}`. */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor: string;
    @Field(() => node)
    node: Node;
  }
  @ObjectType(`${name}Connection`)
  class NodeConnection {
    @Field(() => [Edge])
    edges: Edge[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
    @Field(() => Int)
    totalCount: number;
  }
  return NodeConnection;
}

/** @throws RefusedError BAD_INPUT */
export function pageRequest(args: PageArgs): PageRequest {
  const limit = args.first ?? 50;
  if (limit < 1 || limit > 100) throw badInput('first', 'OUT_OF_RANGE');
  return { limit, after: args.after == null ? null : decodeCursor(args.after) };
}

/** The list as GraphQL shows it: `connection(await findNeeds(…), needType)`. */
export function connection<Row, Node>(page: Page<Row>, toNode: (row: Row) => Node): Connection<Node> {
  const edges = page.rows.map(({ row, cursor }) => ({ cursor: encodeCursor(cursor), node: toNode(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: page.hasMore, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.total,
  };
}

function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decodeCursor(text: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parsed) && parsed.every((part) => typeof part === 'string')) return parsed;
  } catch {
    // Not one of ours, as below.
  }
  throw new BadCursor();
}
