import { OwnRolesDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Section } from '../ui/index.js';
import { peopleText } from './people-text.js';
import { useRoleWords } from './role-words.js';

/** For somebody without a role of now: what is to come. */
export function ComingRoles() {
  const t = useText(peopleText);
  const format = useFormat();
  const words = useRoleWords();
  const { data } = useGraphQL(OwnRolesDocument, {});
  const coming = data?.viewer?.grants.filter(({ state }) => state === 'COMING') ?? [];
  if (coming.length === 0) return null;
  return (
    <Section title={t.comingTitle}>
      <ul className="flex flex-col gap-1">
        {coming.map((grant) => (
          <li key={grant.id}>{t.coming(format.date(grant.startsOn), words(grant))}</li>
        ))}
      </ul>
    </Section>
  );
}
