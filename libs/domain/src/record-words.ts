import { quoted } from './japanese-text.js';
import type { Language } from './organisation.js';

type Words = Readonly<Record<Language, string>>;

/** What somebody did, as a sentence without its beginning: `{}` stands for what it was done to. */
export const recordActions: Readonly<Record<string, Words>> = {
  // Planning
  postEvent: { ja: '{}を登録しました', en: 'entered {}' },
  changeEvent: { ja: '{}を変更しました', en: 'changed {}' },
  copyEvent: { ja: '{}を前年の行事から作りました', en: 'made {} from an earlier event' },
  removeEvent: { ja: '{}を削除しました', en: 'removed {}' },
  postNeed: { ja: '{}を登録しました', en: 'entered {}' },
  changeNeed: { ja: '{}を変更しました', en: 'changed {}' },
  withdrawNeed: { ja: '{}を取り下げました', en: 'withdrew {}' },
  callOff: { ja: '{}を中止にしました', en: 'called off {}' },
  callForOffers: { ja: '{}の会員企業に応援を呼びかけました', en: 'asked the members of {} for help' },
  completeDay: { ja: '{}の実施を記録しました', en: 'recorded that {} took place' },
  sayThanks: { ja: '{}のお礼を伝えました', en: 'said thanks for {}' },
  mapImportColumns: { ja: '{}の列の対応を決めました', en: 'matched the columns of {}' },
  importEvents: { ja: '{}から行事を取り込みました', en: 'took events over from {}' },
  importOffers: { ja: '{}から申し出を取り込みました', en: 'took offers over from {}' },
  removeOffer: {
    ja: '{}を、取り込みの取り消しで取り除きました',
    en: 'took {} away with the list that it came from',
  },
  undoImport: { ja: '{}の取り込みを取り消しました', en: 'undid what was taken over from {}' },
  submitOffer: { ja: '{}を受け付けました', en: 'entered {}' },
  changeOffer: { ja: '{}を変更しました', en: 'changed {}' },
  withdrawOffer: { ja: '{}を取り下げました', en: 'withdrew {}' },
  startMatchRun: { ja: '{}を始めました', en: 'started {}' },
  stopMatchRun: { ja: '{}を止めました', en: 'stopped {}' },
  finishMatchRun: { ja: '{}が終わりました', en: 'finished {}' },
  turnFairnessDial: {
    ja: '{}の公平さの度合いを比べはじめました',
    en: 'began to compare degrees of fairness for {}',
  },
  repeatMatchRun: { ja: '{}の再現を始めました', en: 'began to repeat {}' },
  forbidPair: { ja: '{}を「組まない」としました', en: 'ruled out {}' },
  liftForbiddenPair: { ja: '{}の「組まない」を解きました', en: 'no longer rules out {}' },
  liftTurnedDown: { ja: '{}をもう一度案にできるようにしました', en: 'let {} be proposed again' },
  changeProposal: { ja: '{}の案の人数を変更しました', en: 'changed how many people {} has' },
  exportPlan: { ja: '{}の計画を書き出しました', en: 'exported the plan of {}' },
  proposeMatch: { ja: '{}を案にしました', en: 'proposed {}' },
  approveMatch: { ja: '{}を承認しました', en: 'approved {}' },
  rejectMatch: { ja: '{}を不採用にしました', en: 'turned down {}' },
  undoDecision: { ja: '{}の決定を取り消しました', en: 'undid the decision on {}' },
  undoApproval: { ja: '{}の承認を取り消しました', en: 'undid the approval of {}' },
  undoRejection: { ja: '{}の不採用を取り消しました', en: 'undid turning down {}' },
  pinMatch: { ja: '{}の案を固定しました', en: 'pinned {}' },
  unpinMatch: { ja: '{}の案の固定を外しました', en: 'unpinned {}' },
  answerMatch: { ja: '{}に回答しました', en: 'answered {}' },
  askAgain: {
    ja: '{}に、変わった予定でも来られるかを改めて伺いました',
    en: 'asked {} again, as the plan has changed',
  },
  tellPlan: { ja: '{}に、変わった予定で伺うことにしました', en: 'asked {} about the changed plan' },
  keepPromise: { ja: '{}の約束を、元に戻った予定のまま有効としました', en: 'let the promise of {} stand' },
  consultOnMatch: { ja: '{}について相談を申し込みました', en: 'asked to talk about {}' },
  withdrawMatch: { ja: '{}を辞退しました', en: 'withdrew from {}' },
  expireMatch: { ja: '{}を、回答がないまま期限切れにしました', en: 'let {} expire without an answer' },
  dropMatch: { ja: '{}の案を外しました', en: 'dropped {}' },
  supersedeMatch: { ja: '{}を新しい案に差し替えました', en: 'replaced {} by a newer proposal' },
  completeMatch: { ja: '{}の実施を記録しました', en: 'recorded that {} took place' },
  closeMatch: { ja: '{}を終わりにしました', en: 'closed {}' },
  cancelMatch: { ja: '{}を取り消しました', en: 'cancelled {}' },
  reportAttendance: { ja: '{}に来た人数を知らせました', en: 'reported how many came to {}' },
  enterRoster: { ja: '{}の参加者名簿を入力しました', en: 'entered who comes to {}' },
  shareRoster: { ja: '{}の参加者名簿を共有しました', en: 'shared who comes to {}' },
  unshareRoster: { ja: '{}の参加者名簿の共有をやめました', en: 'stopped sharing who comes to {}' },
  // Organisations
  sendAssociationLink: { ja: '{}を送りました', en: 'sent {}' },
  showAssociationLink: { ja: '{}を表示しました', en: 'showed {}' },
  endAssociationLink: { ja: '{}を無効にしました', en: 'ended {}' },
  changeCorporateNumber: { ja: '{}の法人番号を変更しました', en: 'changed the corporate number of {}' },
  addContact: { ja: '{}を追加しました', en: 'added {}' },
  changeContact: { ja: '{}を変更しました', en: 'changed {}' },
  removeContact: { ja: '{}を削除しました', en: 'removed {}' },
  addWebhookEndpoint: { ja: '{}を追加しました', en: 'added {}' },
  changeWebhookEndpoint: { ja: '{}を変更しました', en: 'changed {}' },
  enableWebhookEndpoint: { ja: '{}を有効にしました', en: 'switched on {}' },
  disableWebhookEndpoint: { ja: '{}を停止しました', en: 'switched off {}' },
  removeWebhookEndpoint: { ja: '{}を削除しました', en: 'removed {}' },
  renewWebhookSecret: { ja: '{}の署名の鍵を新しくしました', en: 'renewed the secret of {}' },
  chooseHowToBeTold: { ja: '{}への通知の受け取り方を変更しました', en: 'changed how {} is told' },
  tellByHand: { ja: '{}を電話または郵送で伝えました', en: 'passed on {} by telephone or on paper' },
  undoToldByHand: { ja: '{}を未連絡に戻しました', en: 'put {} back on the list' },
  sendAgain: { ja: '{}をもう一度送りました', en: 'sent {} again' },
  resolveAddressTrouble: { ja: '{}を解決済みにしました', en: 'said that {} is mended' },
  resumeOptionalMails: {
    ja: '{}の、止めてもよいお知らせを再開しました',
    en: 'let optional messages of {} go on',
  },
  notReachedByHand: { ja: '{}について電話がつながりませんでした', en: 'did not reach anybody about {}' },
  inviteCompany: { ja: '{}を会議に招待しました', en: 'invited {} to the conference' },
  askToJoin: { ja: '{}の会議への参加を申し込みました', en: 'asked for {} to join the conference' },
  withdrawApplication: { ja: '{}の参加の申し込みを取り下げました', en: 'withdrew the application of {}' },
  admitCompany: { ja: '{}の会議への参加を認めました', en: 'admitted {} to the conference' },
  turnDownCompany: { ja: '{}の会議への参加を見送りました', en: 'did not admit {}' },
  leaveConference: { ja: '{}の会議からの退会を記録しました', en: 'recorded that {} leaves the conference' },
  declare: { ja: '{}を提出しました', en: 'signed {}' },
  exportCompany: { ja: '{}のデータを書き出しました', en: 'exported the data of {}' },
  // People and access
  createAdministrator: { ja: '{}を区の管理者にしました', en: 'made {} the ward’s administrator' },
  addPerson: { ja: '{}を登録しました', en: 'added {}' },
  changeName: { ja: '{}の氏名を変更しました', en: 'changed the name of {}' },
  changePerson: { ja: '{}を変更しました', en: 'changed {}' },
  changeEmail: { ja: '{}のメールアドレスを変更しました', en: 'changed the mail address of {}' },
  giveRole: { ja: '{}に役割をつけました', en: 'gave {} a role' },
  endRole: { ja: '{}の役割を終わりにしました', en: 'ended a role of {}' },
  handOverDesk: { ja: '{}の引き継ぎを決めました', en: 'handed over {}' },
  undoHandOver: { ja: '{}の引き継ぎを取りやめました', en: 'took back handing over {}' },
  sendInvitation: { ja: '{}に招待を送りました', en: 'invited {}' },
  resendInvitation: { ja: '{}に招待を送り直しました', en: 'invited {} again' },
  withdrawInvitation: { ja: '{}の招待を取り消しました', en: 'took back the invitation of {}' },
  acceptInvitation: { ja: '{}の招待を受けました', en: 'accepted the invitation of {}' },
  changePassword: { ja: '{}のパスワードを変更しました', en: 'changed the password of {}' },
  resetPassword: { ja: '{}のパスワードを設定し直しました', en: 'reset the password of {}' },
  addSecondFactor: { ja: '{}の二段階の確認を登録しました', en: 'added a second factor for {}' },
  removeSecondFactor: { ja: '{}の二段階の確認を解除しました', en: 'removed the second factor of {}' },
  resetSecondFactor: { ja: '{}の二段階の確認を外しました', en: 'reset the second factor of {}' },
  requireSecondFactor: {
    ja: '{}で二段階の確認の要否を変更しました',
    en: 'changed for {} whether a second factor is needed',
  },
  useRecoveryCode: { ja: '{}の予備コードを使いました', en: 'used a recovery code of {}' },
  replaceRecoveryCodes: { ja: '{}の予備コードを作り直しました', en: 'made new recovery codes for {}' },
  addPasskey: { ja: '{}のパスキーを追加しました', en: 'added a passkey for {}' },
  renamePasskey: { ja: '{}のパスキーの名前を変えました', en: 'renamed a passkey of {}' },
  removePasskey: { ja: '{}のパスキーを削除しました', en: 'removed a passkey of {}' },
  refusePasskey: {
    ja: '{}のパスキーを、複製の疑いがあるため断りました',
    en: 'refused a passkey of {} that may have a copy',
  },
  linkOrganisationAccount: {
    ja: '{}に組織のアカウントを結びつけました',
    en: 'linked an organisation’s account to {}',
  },
  unlinkOrganisationAccount: {
    ja: '{}から組織のアカウントを外しました',
    en: 'unlinked the organisation’s account from {}',
  },
  saveIdentityProvider: {
    ja: '{}の組織アカウントの設定を保存しました',
    en: 'saved how accounts of {} sign in',
  },
  removeIdentityProvider: {
    ja: '{}の組織アカウントの設定を削除しました',
    en: 'removed how accounts of {} sign in',
  },
  revokeSession: { ja: '{}を終わらせました', en: 'ended {}' },
  revokeSessions: { ja: '{}のほかのサインインを終わらせました', en: 'ended the other sessions of {}' },
  endSessionsOf: { ja: '{}のすべてのサインインを終わらせました', en: 'ended all sessions of {}' },
  givePartnerToken: { ja: '{}を発行しました', en: 'issued {}' },
  revokePartnerToken: { ja: '{}を無効にしました', en: 'revoked {}' },
  // Settings
  createDistrict: { ja: '{}をつくりました', en: 'set up {}' },
  changeMatchingSettings: {
    ja: '{}のお願いのしかたの設定を変更しました',
    en: 'changed how companies of {} are asked',
  },
  changeReminderDays: {
    ja: '{}のお知らせの時期を変更しました',
    en: 'changed when {} sends its reminders',
  },
  changeDistrict: { ja: '{}の設定を変更しました', en: 'changed the settings of {}' },
  setRetention: { ja: '{}の保存期間を変更しました', en: 'changed how long {} keeps data' },
  deleteBySchedule: { ja: '{}で、期限の過ぎた個人情報を削除しました', en: 'deleted what {} keeps no longer' },
  // Personal data, and the record itself
  exportPersonalData: { ja: '{}の個人情報を書き出しました', en: 'exported what is held about {}' },
  requestErasure: { ja: '{}の個人情報の消去を申し出ました', en: 'asked to have {} erased' },
  takeErasureBack: {
    ja: '{}の個人情報の消去の申し出を取り下げました',
    en: 'took back the request to erase {}',
  },
  declineErasure: { ja: '{}の個人情報の消去の申し出を断りました', en: 'declined to erase {}' },
  erasePerson: { ja: '{}の個人情報を消去しました', en: 'erased {}' },
  erasePersonalRecord: {
    ja: '{}の氏名などを記録から消去しました',
    en: 'took the name of {} out of the record',
  },
  beginRecord: {
    ja: '{}を始めました（これまでの記録を引き継ぎ）',
    en: 'began {}, taking over what there was',
  },
  exportRecord: { ja: '{}を書き出しました', en: 'exported {}' },
};

/** What an entry is about, where it has no name or the reader may not see it. */
export const recordSubjects: Readonly<Record<string, Words>> = {
  match: { ja: 'マッチング', en: 'a match' },
  matchRun: { ja: 'マッチングの計算', en: 'a run of the matcher' },
  forbidden_pair: { ja: '組まない組み合わせ', en: 'a pair that is ruled out' },
  proposal: { ja: '提案', en: 'a proposal' },
  community_event: { ja: '行事', en: 'an event' },
  eventDay: { ja: '行事の日', en: 'a day of an event' },
  staffing_need: { ja: '募集', en: 'a need' },
  volunteer_offer: { ja: '協力の申し出', en: 'an offer' },
  list_import: { ja: '一覧ファイル', en: 'a list' },
  event_import: { ja: '行事の一覧ファイル', en: 'a list of events' },
  roster: { ja: '参加者名簿', en: 'a roster' },
  association_link: { ja: '地域団体のページへのリンク', en: 'an association’s link' },
  organisation: { ja: '団体・企業', en: 'an organisation' },
  company: { ja: '企業', en: 'a company' },
  association: { ja: '地域団体', en: 'an association' },
  contact: { ja: '連絡先', en: 'a contact' },
  webhook_endpoint: { ja: '通知の送り先', en: 'a webhook' },
  notification: { ja: '通知', en: 'a message' },
  address_trouble: { ja: '届かないメールアドレス', en: 'a mail address that did not work' },
  conference_member: { ja: '会議の会員', en: 'a member of the conference' },
  membership_request: { ja: '参加の申し込み', en: 'an application' },
  declaration: { ja: '誓約', en: 'a declaration' },
  person: { ja: '利用者', en: 'a person' },
  role_grant: { ja: '役割', en: 'a role' },
  hand_over: { ja: '担当', en: 'a desk' },
  session: { ja: 'サインイン', en: 'a session' },
  partner_token: { ja: '外部連携のトークン', en: 'a partner’s token' },
  identity_provider: { ja: '組織アカウントの設定', en: 'an identity provider' },
  ward: { ja: '区', en: 'the ward' },
  district: { ja: '地区', en: 'a district' },
  conference: { ja: '会議', en: 'a conference' },
  record: { ja: '記録', en: 'the record' },
};

/** What a changed value is called. What has no word is shown as the code calls it. */
export const recordFacts: Readonly<Record<string, Words>> = {
  state: { ja: '状態', en: 'state' },
  people: { ja: '人数', en: 'people' },
  peopleCame: { ja: '来た人数', en: 'people who came' },
  pinned: { ja: '固定', en: 'pinned' },
  participationBasis: { ja: '参加区分', en: 'participation basis' },
  words: { ja: '伝えた内容', en: 'said' },
  closedReason: { ja: '理由', en: 'reason' },
  title: { ja: '行事名', en: 'title' },
  titleKana: { ja: '行事名のふりがな', en: 'reading of the title' },
  theme: { ja: '分野', en: 'theme' },
  days: { ja: '日にち', en: 'days' },
  venueName: { ja: '会場の名前', en: 'place' },
  venueAddress: { ja: '会場の住所', en: 'address' },
  meetingPlace: { ja: '集合場所', en: 'where to meet' },
  thingsToBring: { ja: '持ち物', en: 'what to bring' },
  clothing: { ja: '服装', en: 'what to wear' },
  rainPlan: { ja: '雨のとき', en: 'if it rains' },
  description: { ja: '内容', en: 'about' },
  url: { ja: '案内のページ', en: 'website' },
  role: { ja: '役割', en: 'role' },
  startsAt: { ja: '開始', en: 'begins' },
  endsAt: { ja: '終了', en: 'ends' },
  startsOn: { ja: '始まる日', en: 'first day' },
  endsOn: { ja: '終わる日', en: 'last day' },
  peopleWanted: { ja: '募集人数', en: 'people wanted' },
  fewestPeople: { ja: '最少人数', en: 'fewest people' },
  answerBy: { ja: '回答期限', en: 'answer by' },
  answerDue: { ja: '回答期限', en: 'answer due' },
  skills: { ja: '必要なこと', en: 'skills' },
  languages: { ja: '言葉', en: 'languages' },
  adultsOnly: { ja: '18歳以上', en: 'adults only' },
  backupRequired: { ja: '順延日も必要', en: 'backup date too' },
  holdsBackup: { ja: '順延日も参加', en: 'holds the backup date' },
  openToWard: { ja: '区全体に公開', en: 'open to the ward' },
  urgency: { ja: '急ぎの度合い', en: 'urgency' },
  mostOffers: { ja: '受け入れる企業の数', en: 'most companies' },
  termsVersion: { ja: '条件の版', en: 'version of the terms' },
  name: { ja: '氏名・名称', en: 'name' },
  corporateNumber: { ja: '法人番号', en: 'corporate number' },
  kana: { ja: 'フリガナ', en: 'kana' },
  email: { ja: 'メールアドレス', en: 'mail address' },
  phone: { ja: '電話番号', en: 'telephone' },
  language: { ja: '言語', en: 'language' },
  note: { ja: 'メモ', en: 'note' },
  entries: { ja: '件数', en: 'entries' },
  format: { ja: '形式', en: 'format' },
  proposals: { ja: '案の数', en: 'proposals' },
  objective: { ja: '評価点', en: 'points' },
  seed: { ja: '乱数の種', en: 'seed' },
  effort: { ja: '計算の量', en: 'effort' },
  fairnessTimes: { ja: '公平さの重み（倍）', en: 'weight of fairness (times)' },
  leastChange: { ja: '今の案をなるべく変えない', en: 'least change' },
  mostAsks: { ja: 'お願いの上限（回）', en: 'most asks' },
  asksPer: { ja: '上限を数える期間', en: 'counted per' },
  leadDays: { ja: 'お願いから当日までの日数', en: 'days ahead' },
};

/** One entry, as far as a sentence needs it. */
export interface RecordLine {
  readonly action: string;
  readonly actorKind: 'PERSON' | 'CONTACT' | 'SYSTEM' | 'PUBLIC';
  /** Null where there is none, or it was erased. */
  readonly actor: string | null;
  readonly subjectType: string;
  readonly subjectName: string | null;
  readonly toldBy?: string | null;
  readonly peopleBefore?: number | null;
  readonly peopleAfter?: number | null;
}

const erased: Words = { ja: '（消去済み）', en: '(erased)' };
const product: Words = { ja: 'システム', en: 'The system' };
const visitor: Words = { ja: 'サインインしていない人', en: 'A visitor' };
export const recordTold: Readonly<Record<string, Words>> = {
  TELEPHONE: { ja: '電話で聞いて、', en: ', told by telephone' },
  PAPER: { ja: '書面を受けて、', en: ', told on paper' },
};
const unknownAction: Words = { ja: '{}を変更しました', en: 'changed {}' };

export function recordActor(
  { actorKind, actor }: Pick<RecordLine, 'actorKind' | 'actor'>,
  language: Language,
): string {
  if (actorKind === 'SYSTEM') return product[language];
  if (actorKind === 'PUBLIC') return visitor[language];
  return actor ?? erased[language];
}

/** 『青木さんが「秋の一斉清掃 受付」（マッチング）を承認しました（4名→3名）』 */
export function recordSentence(line: RecordLine, language: Language): string {
  const who = recordActor(line, language);
  const what = recordSubjects[line.subjectType]?.[language];
  const done = (recordActions[line.action] ?? unknownAction)[language];
  const how = recordTold[line.toldBy ?? '']?.[language] ?? '';
  const change = peopleChange(line, language);
  if (language === 'ja') {
    const thing = line.subjectName
      ? `${quoted(line.subjectName)}${what ? `（${what}）` : ''}`
      : (what ?? '項目');
    const polite = line.actorKind === 'PERSON' && line.actor ? `${who}さん` : who;
    return `${polite}が${how}${done.replace('{}', () => thing)}${change}`;
  }
  const thing = line.subjectName ? `“${line.subjectName}”${what ? ` (${what})` : ''}` : (what ?? 'something');
  return `${who} ${done.replace('{}', () => thing)}${change}${how}`;
}

function peopleChange({ peopleBefore, peopleAfter }: RecordLine, language: Language): string {
  if (peopleBefore == null || peopleAfter == null || peopleBefore === peopleAfter) return '';
  return language === 'ja'
    ? `（${peopleBefore}名→${peopleAfter}名）`
    : ` (people: ${peopleBefore} → ${peopleAfter})`;
}
