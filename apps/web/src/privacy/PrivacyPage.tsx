import { categoryKept, personalDataCategories, retentionRules, type PersonalDataCategory } from '@app/domain';
import { Page } from '../frame/Page.js';
import { PrivacyPageDocument, type PrivacyPageQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { Facts, FailureNotice, Section } from '../ui/index.js';
import { privacyText } from './privacy-text.js';

type WardOnPage = PrivacyPageQuery['privacy'][number];

/** `/privacy`, for everybody: readable without the periods, which come from the ward's settings. */
export function PrivacyPage() {
  const t = useText(privacyText);
  const { data, failure, retry } = useGraphQL(PrivacyPageDocument, {});
  const wards = data?.privacy ?? [];
  return (
    <Page title={t.title} width="narrow" lead={<p>{t.lead}</p>}>
      <Section title={t.short}>
        <ul className="flex list-disc flex-col gap-2 pl-6">
          {Object.entries(t.shortLines).map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      </Section>
      {failure && <FailureNotice failure={failure} retry={retry} />}
      <Section title={t.whatTitle}>
        {personalDataCategories.map((category) => (
          <Category key={category} category={category} wards={wards} />
        ))}
      </Section>
      <Section title={t.cookiesTitle}>
        <p>{t.cookiesBody}</p>
      </Section>
      <Section title={t.rightsTitle}>
        <ul className="flex list-disc flex-col gap-2 pl-6">
          {Object.entries(t.rights).map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.askTitle}>
        <p>{t.askBody}</p>
        {wards.map((ward) => (
          <Offices key={ward.wardId} ward={ward} named={wards.length > 1} />
        ))}
      </Section>
    </Page>
  );
}

interface CategoryProps {
  readonly category: PersonalDataCategory;
  readonly wards: readonly WardOnPage[];
}

function Category({ category, wards }: CategoryProps) {
  const t = useText(privacyText);
  const words = t.category[category];
  const howLong = useHowLong();
  return (
    <section className="flex flex-col gap-2 border-t border-solid-gray-300 pt-4">
      <h3 className="text-std-20B-160">{words.name}</h3>
      <p>{words.what}</p>
      <Facts
        facts={[
          { term: t.why, value: words.why },
          { term: t.who, value: words.who },
          { term: t.howLong, value: howLong(category, wards) },
          { term: t.basis, value: words.basis },
        ]}
      />
    </section>
  );
}

/** In words; where wards keep to different periods, each by its name. */
function useHowLong() {
  const t = useText(privacyText);
  const format = useFormat();
  const { language } = useLanguage();
  return (category: PersonalDataCategory, wards: readonly WardOnPage[]): string => {
    const kept = categoryKept[category];
    if (kept === 'WHILE_USED' || kept === 'RECORD') return t.kept[kept];
    const { unit, usual } = retentionRules[kept];
    const words = (length: number) => t.kept[kept](t.unit[unit](format.number(length)));
    const lengths = wards.map((ward) => ward.periods.find(({ kind }) => kind === kept)?.length ?? usual);
    if (new Set(lengths).size <= 1) return words(lengths[0] ?? usual);
    return wards
      .map(
        (ward, at) =>
          `${language === 'ja' ? ward.wardName : ward.wardNameEn}: ${words(lengths[at] ?? usual)}`,
      )
      .join(' ');
  };
}

function Offices({ ward, named }: { readonly ward: WardOnPage; readonly named: boolean }) {
  const t = useText(privacyText);
  const { language } = useLanguage();
  return (
    <div className="flex flex-col gap-2">
      {named && <h3 className="text-std-18B-160">{language === 'ja' ? ward.wardName : ward.wardNameEn}</h3>}
      <ul className="flex flex-col gap-2">
        {ward.offices.map((office) => (
          <li key={office.name}>
            {language === 'ja' ? `${office.name} ${office.section}` : office.nameEn}{' '}
            <a
              className="link inline-flex min-h-8 items-center"
              href={`tel:${office.phone.replaceAll(/[^\d+]/g, '')}`}
            >
              {t.phone(office.phone)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
