import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  ChangeDistrictDocument,
  CreateDistrictDocument,
  SetUpDistrictsDocument,
  type SetUpDistrictsQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Button, Card, Dialog, Facts, Loaded, TextField, useAnnounce } from '../ui/index.js';
import { NoRight } from './People.js';
import { peopleText } from './people-text.js';

type SetUpDistrict = SetUpDistrictsQuery['districts'][number];

/** `/ward/districts`: names, offices and conferences of the ward's districts. */
export function SetUp() {
  const t = useText(peopleText).setup;
  const { viewer } = useSession();
  const reading = useGraphQL(SetUpDistrictsDocument, {});
  const [adding, setAdding] = useState(false);
  if (!viewer?.roles.includes('WARD_ADMINISTRATOR')) return <NoRight />;
  return (
    <Page
      title={t.title}
      width="narrow"
      lead={<p className="max-w-prose">{t.lead}</p>}
      actions={<Button onClick={() => setAdding(true)}>{t.add}</Button>}
    >
      <Loaded reading={reading}>
        {({ districts }) => (
          <ul className="flex flex-col gap-5">
            {districts.map((district) => (
              <li key={district.id}>
                <DistrictCard district={district} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <p className="text-solid-gray-700">{t.townsNote}</p>
      {adding && <DistrictDialog district={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function DistrictCard({ district }: { readonly district: SetUpDistrict }) {
  const t = useText(peopleText).setup;
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  return (
    <Card
      title={district.name}
      actions={
        <Button
          kind="secondary"
          size="small"
          label={t.editLabel(district.name)}
          onClick={() => setChanging(true)}
        >
          {t.edit}
        </Button>
      }
    >
      <Facts
        facts={[
          { term: t.office, value: `${district.officeName}　${district.officeSection}` },
          { term: t.phone, value: district.officePhone },
          { term: t.conference, value: district.conference.name },
          { term: t.townsTerm, value: t.towns(format.number(district.towns.length)) },
        ]}
      />
      {changing && <DistrictDialog district={district} onClose={() => setChanging(false)} />}
    </Card>
  );
}

const names = [
  ...(['name', 'nameEn', 'officeName', 'officeNameEn', 'officeSection', 'officePhone'] as const),
  ...(['conferenceName', 'conferenceNameEn'] as const),
];
type Values = Readonly<Record<(typeof names)[number], string>>;

function valuesOf(district: SetUpDistrict | null): Values {
  const text = (value: string | undefined) => value ?? '';
  return {
    name: text(district?.name),
    nameEn: text(district?.nameEn),
    officeName: text(district?.officeName),
    officeNameEn: text(district?.officeNameEn),
    officeSection: text(district?.officeSection),
    officePhone: text(district?.officePhone),
    conferenceName: text(district?.conference.name),
    conferenceNameEn: text(district?.conference.nameEn),
  };
}

interface DistrictDialogProps {
  readonly district: SetUpDistrict | null;
  readonly onClose: () => void;
}

function DistrictDialog({ district, onClose }: DistrictDialogProps) {
  const t = useText(peopleText).setup;
  const announce = useAnnounce();
  const creating = useCommand(CreateDistrictDocument);
  const changing = useCommand(ChangeDistrictDocument);
  const [key, setKey] = useState('');
  const [values, setValues] = useState(() => valuesOf(district));
  const mistakes = [
    ...(district === null && key.trim() === '' ? [{ name: 'key', error: t.keyMissing }] : []),
    ...names
      .filter((name) => values[name].trim() === '')
      .map((name) => ({ name, error: t.missing(t[name]) })),
  ];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const result = district
      ? (await changing.run({ id: district.id, input: values }))?.changeDistrict
      : (await creating.run({ key: key.trim(), input: values }))?.createDistrict;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['key', ...names]);
    if (result?.__typename !== 'DistrictSaved') return;
    announce({ text: t.saved });
    onClose();
  };
  return (
    <Dialog
      open
      title={district?.name ?? t.add}
      onClose={onClose}
      onSubmit={() => void send()}
      action={
        <Button type="submit" busy={creating.running || changing.running}>
          {t.save}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={creating.failure ?? changing.failure} />
      {district === null && (
        <TextField
          name="key"
          label={t.key}
          hint={t.keyHint}
          required
          width="half"
          maxLength={30}
          value={key}
          onChange={setKey}
          error={problems.errorOf('key')}
        />
      )}
      {names.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          required
          maxLength={60}
          value={values[name]}
          onChange={(text) => setValues({ ...values, [name]: text })}
          error={problems.errorOf(name)}
        />
      ))}
    </Dialog>
  );
}
