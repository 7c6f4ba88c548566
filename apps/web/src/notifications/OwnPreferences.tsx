import { Page } from '../frame/Page.js';
import { OwnPreferenceDocument, SaveOwnPreferenceDocument } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { Loaded } from '../ui/index.js';
import { inputOf } from './preference-values.js';
import { PreferenceForm } from './PreferenceForm.js';
import { preferencesText } from './preferences-text.js';

/** `/account/notifications`: when and of what one is told. */
export function OwnPreferences() {
  const t = useText(preferencesText);
  const { language } = useLanguage();
  const reading = useGraphQL(OwnPreferenceDocument, {});
  const command = useCommand(SaveOwnPreferenceDocument);
  return (
    <Page
      title={t.title}
      width="narrow"
      crumbs={[{ label: t.back, to: '/account' }]}
      lead={
        <>
          <p>{t.leadOwn}</p>
          <p>{t.languageOwn(t.languages[language])}</p>
        </>
      }
    >
      <Loaded reading={reading}>
        {({ myNotificationPreference: preference }) =>
          preference && (
            <PreferenceForm
              preference={preference}
              busy={command.running}
              failure={command.failure}
              onSave={async (values) =>
                (await command.run({ input: inputOf(values, preference) }))?.saveMyNotificationPreference
              }
            />
          )
        }
      </Loaded>
    </Page>
  );
}
