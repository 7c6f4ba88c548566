import { Redirect, useParams } from 'wouter';
import { NotFound } from '../frame/NotFound.js';
import { MatchPlaceDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useSession } from '../session/session.js';
import { Loaded } from '../ui/index.js';

/** `/matches/:id`, as mails write it: leads to where the reader decides about it. */
export function MatchPlace() {
  const { match: id = '' } = useParams<{ match: string }>();
  const { viewer } = useSession();
  const reading = useGraphQL(MatchPlaceDocument, { id });
  return (
    <Loaded reading={reading}>
      {({ match }) => {
        if (!match) return <NotFound />;
        const { need, company } = match;
        const { district } = need.event;
        const desks = viewer?.desks.filter((desk) => desk.district.id === district.id) ?? [];
        if (desks.some(({ role }) => role === 'COORDINATOR'))
          return <Redirect to={`/${district.key}/board?need=${need.id}`} replace />;
        if (desks.length > 0) return <Redirect to={`/events/${need.event.id}`} replace />;
        const ours = viewer?.companies.find(({ id: own }) => own === company?.id);
        return ours ? <Redirect to={`/companies/${ours.id}#match-${id}`} replace /> : <NotFound />;
      }}
    </Loaded>
  );
}
