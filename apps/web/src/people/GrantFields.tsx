import type { Role } from '@app/domain';
import type { FormProblems } from '../forms/problems.js';
import { SetUpDistrictsDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { DateField, RadioGroup, Select } from '../ui/index.js';
import { peopleText } from './people-text.js';

export interface GrantValues {
  readonly role: Role;
  readonly districtId: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export const wardRoles: readonly Role[] = ['BRANCH_OFFICER', 'COORDINATOR', 'WARD_ADMINISTRATOR', 'AUDITOR'];
export const companyRoles: readonly Role[] = ['COMPANY_MEMBER', 'COMPANY_ADMINISTRATOR'];

export const isDesk = (role: Role): boolean => role === 'BRANCH_OFFICER' || role === 'COORDINATOR';

export const newGrant = (roles: readonly Role[]): GrantValues => ({
  role: roles[0] ?? 'COMPANY_MEMBER',
  districtId: '',
  startsOn: today(),
  endsOn: null,
});

interface GrantFieldsProps {
  readonly values: GrantValues;
  readonly onChange: (values: GrantValues) => void;
  readonly problems: FormProblems;
  /** Which roles can be given here. */
  readonly roles: readonly Role[];
}

/** Which role, where, from when to when. */
export function GrantFields({ values, onChange, problems, roles }: GrantFieldsProps) {
  const t = useText(peopleText);
  const words = useText(vocabularyText);
  const { language } = useLanguage();
  const { data } = useGraphQL(SetUpDistrictsDocument, {}, { skip: !roles.some(isDesk) });
  const set = (part: Partial<GrantValues>) => onChange({ ...values, ...part });
  return (
    <>
      <RadioGroup
        name="role"
        legend={t.role}
        required
        value={values.role}
        onChange={(role) => set({ role })}
        options={roles.map((role) => ({
          value: role,
          label: words.role[role],
        }))}
        error={problems.errorOf('role')}
      />
      {isDesk(values.role) && (
        <Select
          name="districtId"
          label={t.district}
          required
          value={values.districtId}
          onChange={(districtId) => set({ districtId })}
          options={(data?.districts ?? []).map(({ id, name, nameEn }) => ({
            value: id,
            label: language === 'ja' ? name : nameEn,
          }))}
          error={problems.errorOf('districtId')}
        />
      )}
      <DateField
        name="startsOn"
        label={t.startsOn}
        hint={t.startsHint}
        required
        value={values.startsOn}
        onChange={(startsOn) => set({ startsOn })}
        error={problems.errorOf('startsOn')}
      />
      <DateField
        name="endsOn"
        label={t.endsOn}
        hint={t.endsHint}
        value={values.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        error={problems.errorOf('endsOn')}
      />
    </>
  );
}
