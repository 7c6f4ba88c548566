import { searchForm, skills, type Skill } from '@app/domain';

/** How branch offices and the product's own screens write the skills. */
const words: Readonly<Record<Skill, RegExp>> = {
  HEAVY_LIFTING: /^(力仕事|運搬|荷運び|重い物|重量物)/u,
  LADDER_WORK: /^(脚立|高所|はしご)/u,
  ENGLISH: /^(英語|英会話)/u,
  FIRST_AID: /^(救護|応急|救急|救命)/u,
  PHOTOGRAPHY: /^(写真|撮影|かめら)/u,
  SOUND_AND_POWER: /^(音響|電源|電気|配線)/u,
  COOKING: /^(調理|料理|炊き出し)/u,
  TEACHING: /^(指導|講師|教える|教室)/u,
  COMPUTER: /^(ぱそこん|pc|it|すまほ|情報)/u,
  TRAFFIC_WATCH: /^(交通|誘導|警備)/u,
};

/** The skill that a word names, by our code or as people say it; null for one that no offer could have. */
export function readSkill(text: string): Skill | null {
  const form = searchForm(text);
  return skills.find((skill) => skill.toLowerCase() === form || words[skill].test(form)) ?? null;
}
