import { skills, type Skill } from '@app/domain';

export function isSkill(word: string): word is Skill {
  return skills.some((skill) => skill === word);
}
