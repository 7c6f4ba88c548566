import { type Partner, type PartnerOperation, partnerOperations, type Partners } from '@app/partners';
import { publicScope, type Scope } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import type { Turned } from '../graphql/limits-document.js';
import type { PartnerRequest } from '../graphql/limits-gate.js';
import { partnerDocuments } from './partner-operations.js';

/** Whose token a request brought. */
const partners = new WeakMap<FastifyRequest, Partner>();

const turned = (status: number, code: string, message: string): Turned => ({ status, code, message });

/** The operation's text, where the token may ask for it with these variables; else why not. */
export async function partnerOperation(
  service: Partners,
  request: FastifyRequest,
  token: string,
  asked: PartnerRequest,
): Promise<string | Turned> {
  const partner = await service.holderOf(token);
  if (!partner) return turned(401, 'UNAUTHENTICATED', 'No such token, or not today');
  const operation = partnerOperations.find((name) => name === asked.id);
  if (!operation || !partner.operations.includes(operation)) {
    return turned(403, 'FORBIDDEN', 'The token was not given for this operation');
  }
  if (!partner.districtKeys.includes(String(asked.variables['key']))) {
    return turned(403, 'FORBIDDEN', 'The token was not given for this district');
  }
  partners.set(request, partner);
  return documentOf(operation);
}

const documentOf = (operation: PartnerOperation) => partnerDocuments[operation];

/** Who asks with a token sees what the public sees; null where the request brought none. */
export function partnerScope(request: FastifyRequest): Scope | null {
  const partner = partners.get(request);
  return partner ? { ...publicScope, actor: { personId: null, label: `partner ${partner.id}` } } : null;
}
