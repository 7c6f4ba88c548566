import { languages, type Language } from '@app/domain';
import { anActivity, factsOfEachKind, told } from '../../../test/factories/told.js';
import { securityMatters } from './account-facts.js';
import { composeMail } from './compose-mail.js';
import type { Around } from './composition.js';
import { letterOf, type Told } from './letter.js';
import { columnsOf } from './lines.js';
import { notificationKinds } from './notification.js';

const publicUrl = 'https://machikaigi.example';

function around(language: Language = 'ja', with_: Partial<Around> = {}): Around {
  return {
    office: {
      wardName: '港区',
      wardNameEn: 'Minato City',
      officeName: '赤坂地区総合支所',
      officeNameEn: 'Akasaka Regional City Office',
      officeSection: '協働推進課',
      officePhone: '03-0000-0000',
    },
    addressee: { organisation: '株式会社カクウ商事', department: '総務部', name: '架空 花子' },
    language,
    publicUrl,
    answerUrl: `${publicUrl}/a/${'x'.repeat(95)}`,
    matchUrl: `${publicUrl}/matches/00000000-0000-4000-8000-000000000001`,
    singleUseUrl: (purpose, id) => `${publicUrl}/${purpose.toLowerCase()}/${id}`,
    repliesAreRead: true,
    ...with_,
  };
}

/** Words that somebody could type to break a mail. */
const hostile = anActivity({
  eventTitle: `<script>alert(1)</script>\r\nBcc: evil@x.test ${'とても長い名前の行事'.repeat(20)}`,
  associationName: '"><img src=x onerror=alert(1)>',
  meetingPlace: '\u202e逆さ\u0000NUL javascript:alert(1)\n二行目',
  thingsToBring: 'https://evil.test/<a href=data:x>&amp;',
  venueAddress: '長'.repeat(300),
  rainPlan: '𠮷'.slice(0, 1),
});

const each = notificationKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

const isOfActivity = (kind: Told['kind']) => 'activity' in every(kind).facts;
const ofActivity = each.filter(([kind]) => isOfActivity(kind));
const ofNone = each.filter(([kind]) => !isOfActivity(kind));

function every(kind: Told['kind'], activity = anActivity()): Told {
  return { kind, facts: factsOfEachKind(activity)[kind] } as Told;
}

describe(composeMail.name, () => {
  it('says in both parts where the kind is switched off, and nothing of it where that may not be', () => {
    const unsubscribeUrl = `${publicUrl}/unsubscribe/x`;
    const [may, mayNot] = [{ unsubscribeUrl }, { unsubscribeUrl: null }].map((more) =>
      composeMail(every('DAY_DONE'), around('ja', more)),
    );
    for (const part of [may!.text, may!.html]) expect(part).toContain(unsubscribeUrl);
    for (const part of [mayNot!.text, mayNot!.html]) expect(part).not.toContain('停止');
  });

  it.each(each)('resolves every variable of %s in %s', (kind, language) => {
    const { subject, text, html } = composeMail(every(kind), around(language));
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{/);
    }
    if (isOfActivity(kind)) expect(text).toContain('秋の一斉清掃');
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toMatch(/<body style="[^"]*font-family:[^"]*;line-height:1\.7">/);
  });

  it.each(each)('keeps the lines of %s in %s to 35 full-width characters', (kind, language) => {
    for (const activity of [anActivity(), hostile]) {
      const { text } = composeMail(every(kind, activity), around(language));
      const tooLong = text.split('\n').filter((line) => !line.includes('://') && columnsOf(line) > 70);
      expect(tooLong).toEqual([]);
    }
  });

  it.each(ofActivity)('says office, day and matter in a short subject of %s in %s', (kind, language) => {
    for (const activity of [anActivity(), hostile]) {
      const { subject } = composeMail(every(kind, activity), around(language));
      expect(subject).toMatch(
        language === 'ja' ? /^【赤坂地区総合支所】12\/6\(日\) . */ : /^\[Akasaka.*\] Sun 6 Dec /,
      );
      expect(subject).not.toMatch(/[\r\n]/);
      if (language === 'ja') expect(columnsOf(subject)).toBeLessThanOrEqual(66);
    }
  });

  it.each(ofNone)('says office and matter in a short subject of %s in %s', (kind, language) => {
    const { subject } = composeMail(every(kind), around(language));
    expect(subject).toMatch(language === 'ja' ? /^【赤坂地区総合支所】\S.*\S$/ : /^\[Akasaka[^\]]*\] \S/);
    if (language === 'ja') expect(columnsOf(subject)).toBeLessThanOrEqual(66);
  });

  it.each(each)('lets nothing of what people typed into the markup of %s in %s', (kind, language) => {
    const { html, text } = composeMail(every(kind, hostile), around(language));
    expect(html).not.toMatch(/<script|<img|<a href=data/);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith(`${publicUrl}/`))).toBe(
      true,
    );
    // oxlint-disable-next-line no-control-regex
    expect(text + html).not.toMatch(/[\u0000\u202e\r]|\p{Surrogate}/u);
  });

  it('links to nothing that is not the product’s own', () => {
    const elsewhere = { answerUrl: 'javascript:alert(1)', matchUrl: `${publicUrl}.evil.test/matches/1` };
    const { html, text } = composeMail(every('MATCH_APPROVED'), around('ja', elsewhere));
    expect(html + text).not.toMatch(/javascript|evil/);
    expect(html).not.toContain('<a ');
  });

  it('asks by the signed link, and a colleague by the page behind the sign-in', () => {
    expect(composeMail(every('MATCH_APPROVED'), around()).text).toContain(`\n\n${publicUrl}/a/xxx`);
    const internal = composeMail(every('ANSWER_RECEIVED'), around()).text;
    expect(internal).toContain(`\n\n${publicUrl}/matches/`);
    expect(internal).not.toContain('/a/');
  });

  it('never says 拒否', () => {
    const all = each.map(([kind, language]) => composeMail(every(kind), around(language)).text).join('');
    expect(all).not.toContain('拒否');
    expect(composeMail(told('ANSWER_RECEIVED', { answer: 'PASS' }), around()).text).toContain('今回は見送る');
  });

  it('writes the whole of a request', () => {
    expect(composeMail(every('MATCH_APPROVED'), around()).text).toMatchInlineSnapshot(`
     "株式会社カクウ商事
     総務部 架空 花子 様

     いつも地域活動にご協力いただき、ありがとうございます。
     港区赤坂地区総合支所 協働推進課です。
     青山架空町会の次の活動に、貴社の応援をお願いいたします。

     ■ 行事　　秋の一斉清掃
     ■ 主催　　青山架空町会
     ■ 日時　　2026年12月6日（日）9時30分～11時30分
     ■ 順延日　2026年12月13日（日）
     ■ 内容　　清掃
     ■ 人数　　3名
     ■ 場所　　架空公園
      　　　　　港区南青山九丁目99番
     ■ 集合　　9時20分　架空公園 北口の時計の下
     ■ 持ち物　軍手、飲み物
     ■ 服装　　汚れてもよい服装、歩きやすい靴
     ■ 雨天時　小雨決行。中止のときは、前日17時までにお知らせします

     11月27日（金）17時までに、次のページで「参加できる」「今回は見送る」
     「相談する」のいずれかを選んでください。人数を減らしてのご参加も、次の
     ページでご回答いただけます。

     参加される方のお名前は、まだ決まっていなくてかまいません。

     https://machikaigi.example/a/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

     --
     港区赤坂地区総合支所 協働推進課
     電話 03-0000-0000
     このメールにはそのままご返信いただけます。
     "
    `);
  });

  it('honours a person, and the own office with nothing', () => {
    const { text } = composeMail(every('DAY_REMINDER'), around());
    expect(text).toMatch(/連絡先　赤坂地区総合支所　協働推進課\n/);
    expect(composeMail(every('ANSWER_CONFIRMED'), around()).text).toContain('架空 一郎 様\n');
  });

  it('says where an answer to it goes', () => {
    expect(composeMail(every('DAY_DONE'), around('ja', { repliesAreRead: false })).text).toContain(
      'このメールへの返信は届きません。',
    );
  });

  it('writes in the name of the ward where no office does', () => {
    const ward = {
      wardName: '港区',
      wardNameEn: 'Minato City',
      officeName: '港区',
      officeNameEn: 'Minato City',
      officeSection: null,
      officePhone: null,
    };
    const of = (language: Language) =>
      composeMail(told('SECURITY_NOTICE'), around(language, { office: ward, repliesAreRead: false }));
    expect(of('ja').subject).toBe('【港区】パスワードの変更');
    expect(of('ja').text).toContain('--\n港区\nこのメールへの返信は届きません。\n');
    expect(of('en').text).toContain('--\nMinato City\nAnswers to this mail are not read.\n');
    expect(of('ja').text).toContain(`\n\n${publicUrl}/account\n`);
  });

  it.each(securityMatters.flatMap((matter) => languages.map((language) => [matter, language] as const)))(
    'says what was done: %s, in %s',
    (matter, language) => {
      const { subject, text } = composeMail(told('SECURITY_NOTICE', { matter }), around(language));
      expect(columnsOf(subject)).toBeLessThanOrEqual(66);
      expect(text.split('\n').filter((line) => !line.includes('://') && columnsOf(line) > 70)).toEqual([]);
    },
  );

  it.each(ofNone.filter(([kind]) => letterOf(every(kind), 'ja').link?.to === 'SINGLE_USE'))(
    'leads %s in %s to a link that only the mail knows',
    (kind, language) => {
      const { text, html } = composeMail(every(kind), around(language));
      const { link } = letterOf(every(kind), language);
      const purpose = link?.to === 'SINGLE_USE' ? link.purpose : 'NONE';
      const url = `${publicUrl}/${purpose.toLowerCase()}/00000000-0000-4000-8000-`;
      expect(text).toContain(url);
      expect(html).toContain(`href="${url}`);
    },
  );

  it('writes the whole of an invitation', () => {
    expect(composeMail(every('INVITATION'), around()).text).toMatchInlineSnapshot(`
     "株式会社カクウ商事
     総務部 架空 花子 様

     支所 太郎 さんから、「まち会議」へのご招待です。
     「まち会議」は、地域の行事と、力を貸してくださる企業とを結ぶ、区の
     サービスです。

     ■ お役目　赤坂地区総合支所　支所職員
      　　　　　監査
     ■ 期限　　12月6日（日）17時まで

     次のページで、サインインに使うパスワードを決めてください。リンクは
     一度だけ使えます。

     お心当たりのないときは、このメールを破棄してください。何も
     登録されません。

     https://machikaigi.example/invitation/00000000-0000-4000-8000-00000000000a

     --
     港区赤坂地区総合支所 協働推進課
     電話 03-0000-0000
     このメールにはそのままご返信いただけます。
     "
    `);
  });
});
