import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import { AskToJoinDocument, JoinPlacesDocument } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { membersText } from '../members/members-text.js';
import { Button, CheckboxGroup, Loaded, Notice, Section, TextLink } from '../ui/index.js';
import {
  CompanyFields,
  companyFieldNames,
  companyInput,
  companyMistakes,
  noCompanyYet,
} from './CompanyFields.js';
import { joinText } from './join-text.js';

/** `/join`: a company asks to join. Seen without signing in. */
export function Join() {
  const t = useText(joinText);
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo !== undefined) {
    return (
      <Page title={t.sentTitle} width="narrow">
        <Notice kind="success" title={t.sent(sentTo)} announce>
          <p>{t.sentNothing}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page
      title={t.title}
      width="narrow"
      lead={
        <>
          <p className="max-w-prose">{t.lead}</p>
          <p className="max-w-prose">{t.steps}</p>
          <p>
            <TextLink to="/sign-in">{t.signIn}</TextLink>
          </p>
        </>
      }
    >
      <JoinForm onSent={setSentTo} />
    </Page>
  );
}

function JoinForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const t = useText(joinText);
  const signing = useText(membersText).membership;
  const { language } = useLanguage();
  const places = useGraphQL(JoinPlacesDocument, {});
  const command = useCommand(AskToJoinDocument);
  const [values, setValues] = useState(noCompanyYet);
  const [districtIds, setDistrictIds] = useState<readonly string[]>([]);
  const mistakes = [
    ...(districtIds.length === 0 ? [{ name: 'districtIds', error: t.conferencesMissing }] : []),
    ...companyMistakes(values, t, signing),
  ];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const input = { ...companyInput(values, language), districtIds: [...districtIds] };
    const result = (await command.run({ input }))?.askToJoin;
    if (result?.__typename === 'Refused') problems.showRefusal(result, [...companyFieldNames, 'districtIds']);
    if (result?.__typename === 'JoinAsked') onSent(values.contactEmail.trim());
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-10"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <Section title={t.conferences}>
        <Loaded reading={places} lines={3}>
          {({ districts }) => (
            <CheckboxGroup
              name="districtIds"
              legend={t.conferences}
              hint={t.conferencesHint}
              required
              values={districtIds}
              onChange={setDistrictIds}
              options={districts.map(({ id, name, nameEn, conference }) => ({
                value: id,
                label:
                  language === 'ja' ? `${conference.name}（${name}）` : `${conference.nameEn} (${nameEn})`,
              }))}
              error={problems.errorOf('districtIds')}
            />
          )}
        </Loaded>
      </Section>
      <CompanyFields values={values} onChange={setValues} problems={problems} invited={false} />
      <p className="max-w-prose">{t.privacy}</p>
      <div>
        <Button type="submit" size="large" busy={command.running}>
          {t.send}
        </Button>
      </div>
    </form>
  );
}
