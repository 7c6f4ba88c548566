/** What a scene counted, on a line of its own: who reads the log of a run sees how much was tried. */
export function report(scene: string, figures: Readonly<Record<string, number | string>>): void {
  const words = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
  process.stdout.write(`faults: ${scene}: ${words.join(', ')}\n`);
}
