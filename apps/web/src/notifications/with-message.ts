/** How the letter names the sender's own words in either language, and where its other lines begin under that. */
const rows = {
  ja: { label: '■ ひとこと　', indent: '　'.repeat(6) },
  en: { label: '■ Note  ', indent: ' '.repeat(8) },
} as const;

/** A call's letter with the sender's own words, which stand in it as the first of its lines. */
export function withMessage(text: string, message: string | null, language: 'ja' | 'en' = 'ja'): string {
  if (message === null) return text;
  const { label, indent } = rows[language];
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('■'));
  const [said = '', ...more] = message.split('\n');
  const row = [`${label}${said}`, ...more.map((line) => `${indent}${line}`)];
  return first < 0 ? text : lines.toSpliced(first, 0, ...row).join('\n');
}
