import { mkdir, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Anchor, anchorLine, anchorsIn } from './anchor.js';

const suffix = '.jsonl';

/** Adds to the year's file, and comes back when it is on the disk. Nothing is ever taken out of it. */
export async function keepAnchors(folder: string, anchors: readonly Anchor[]): Promise<void> {
  const year = anchors[0]?.at.slice(0, 4);
  if (year === undefined) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(join(folder, `${year}${suffix}`), 'a', 0o600);
  try {
    // A line that was cut short before must not swallow this one.
    await file.write(
      `${(await endsInLine(folder, year)) ? '' : '\n'}${anchors.map(anchorLine).join('\n')}\n`,
    );
    await file.sync();
  } finally {
    await file.close();
  }
}

async function endsInLine(folder: string, year: string): Promise<boolean> {
  const text = await readFile(join(folder, `${year}${suffix}`), 'utf8');
  return text === '' || text.endsWith('\n');
}

/** Of one file, or of all files of a folder; none where there is none. */
export async function readAnchors(place: string): Promise<Anchor[]> {
  const found = await stat(place).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return anchorsIn(await readFile(place, 'utf8'));
  const names = (await readdir(place)).filter((name) => name.endsWith(suffix)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(place, name), 'utf8')));
  return texts.flatMap(anchorsIn);
}
