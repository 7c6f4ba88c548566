/** The program's path, or null. */
export function findProgram(name: string): string | null;
/** Chromium's path, or null. */
export function findChromium(): string | null;
