import { useState } from 'react';
import { Page } from '../frame/Page.js';
import {
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  NumberField,
  RadioGroup,
  Select,
  SendDialog,
  TextArea,
  TextField,
  TimeField,
} from '../ui/index.js';

const mail = `株式会社見本商事
総務部 見本 様

港区赤坂地区総合支所 協働推進課です。
次の活動への応援が決まりました。

■ 日時　2026年12月6日（日）9時30分～11時30分
■ 集合　9時20分　見本駅 5番出口前
■ 人数　4名`;

export function FormSample() {
  const [role, setRole] = useState('');
  const [note, setNote] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>('09:30');
  const [people, setPeople] = useState<number | null>(4);
  const [skills, setSkills] = useState<readonly string[]>(['LIFT']);
  const [basis, setBasis] = useState<string | null>(null);
  const [theme, setTheme] = useState<string>('');
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const errors = [
    ...(role === '' ? [{ name: 'role', error: '役割を入力してください。' }] : []),
    ...(basis === null ? [{ name: 'basis', error: '参加区分を選んでください。' }] : []),
  ];
  const errorOf = (name: string) =>
    attempt > 0 ? errors.find((error) => error.name === name)?.error : undefined;
  return (
    <Page title="募集を足す" width="narrow" crumbs={[{ label: '見本町会 もちつき大会', to: '/ui' }]}>
      <form
        noValidate
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (errors.length === 0) setSending(true);
        }}
      >
        {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
        <TextField
          name="role"
          label="役割"
          hint="設営、受付、清掃など"
          required
          seenBy="companies"
          value={role}
          onChange={setRole}
          error={errorOf('role')}
          width="half"
        />
        <DateField name="day" label="日" required value={day} onChange={setDay} />
        <TimeField name="from" label="始まり" required value={time} onChange={setTime} />
        <NumberField
          name="people"
          label="人数"
          required
          unit="名"
          least={1}
          most={99}
          stepper
          value={people}
          onChange={setPeople}
        />
        <Select
          name="theme"
          label="分野"
          value={theme}
          onChange={setTheme}
          unchosen="選んでください"
          options={[
            { value: 'FESTIVAL', label: '祭り・催し' },
            { value: 'CLEAN_UP', label: '清掃・美化' },
          ]}
        />
        <CheckboxGroup
          name="skills"
          legend="必要なこと"
          inline
          values={skills}
          onChange={setSkills}
          options={[
            { value: 'LIFT', label: '重い物を運ぶ' },
            { value: 'ENGLISH', label: '英語' },
            { value: 'PHOTO', label: '撮影' },
          ]}
        />
        <RadioGroup
          name="basis"
          legend="参加区分"
          hint="保険と社内の報告に使います。"
          required
          error={errorOf('basis')}
          value={basis}
          onChange={setBasis}
          options={[
            { value: 'DUTY', label: '業務', hint: '勤務時間として参加します' },
            { value: 'LEAVE', label: 'ボランティア休暇' },
            { value: 'OWN', label: '時間外・自主' },
          ]}
        />
        <TextArea
          name="note"
          label="伝えておくこと"
          seenBy="office"
          value={note}
          onChange={setNote}
          rows={3}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="large">
            募集を出す
          </Button>
          <Button kind="text">やめる</Button>
        </div>
      </form>
      <SendDialog
        open={sending}
        title="応援決定を知らせる"
        recipients={3}
        text={mail}
        confirmLabel="3件送る"
        onSend={() => setSending(false)}
        onClose={() => setSending(false)}
      />
    </Page>
  );
}
