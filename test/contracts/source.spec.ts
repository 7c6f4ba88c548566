import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly file: string;
  readonly text: string;
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(ts|tsx|html|css)$/.test(file) && !/\.spec\.ts$|\/test\//.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

const all = [...sourcesIn('apps'), ...sourcesIn('libs')];
const web = all.filter(({ file }) => file.startsWith('apps/web/'));
const withWords = (sources: readonly Source[], words: RegExp) =>
  sources.filter(({ text }) => words.test(text)).map(({ file }) => file);

/** What nobody can try out on a running product: that something is nowhere. Each of these fails where it comes in. */
describe('the source', () => {
  it('has files to look at', () => {
    expect([all.length > 500, web.length > 100]).toEqual([true, true]);
  });

  it('makes no code out of text', () => {
    expect(withWords(all, /\beval\(|new Function\(|javascript:|from 'node:vm'/)).toEqual([]);
  });

  it('puts no text into a page as markup', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|contentEditable|srcDoc/;
    expect(withWords(web, sinks)).toEqual([]);
  });

  it('listens to no messages of other windows, and opens none', () => {
    expect(
      withWords(web, /addEventListener\(\s*'message'|\bonmessage\b|window\.open|\.postMessage\(/),
    ).toEqual([]);
  });

  it('lets a password be pasted, and says to the browser what it is', () => {
    expect(withWords(web, /\bonPaste\b|'paste'/)).toEqual([]);
    // One component for all passwords of people; the other place is a provider's secret, for which the browser has none.
    const typed = withWords(web, /type=("password"|\{[^}]*'password')/);
    const field = 'apps/web/src/sign-in/PasswordField.tsx';
    expect(typed.toSorted()).toEqual([field, 'apps/web/src/ward/IdentityProviderForm.tsx']);
    const { text } = web.find(({ file }) => file === field)!;
    expect(text).toContain(`autoComplete={chosen ? 'new-password' : 'current-password'}`);
  });

  it('keeps the language in the browser, and nothing else', () => {
    expect(withWords(web, /localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie/)).toEqual([
      'apps/web/src/i18n/language.tsx',
    ]);
  });

  it('starts programs in the supervisor alone, by name and list of arguments, without a shell', () => {
    const starting = all.filter(({ text }) => /child_process/.test(text));
    expect(starting.filter(({ file }) => !file.startsWith('apps/supervisor/'))).toEqual([]);
    expect(withWords(starting, /shell:|[^.\w]exec(Sync)?\(/)).toEqual([]);
  });

  it('hashes and signs with SHA-256', () => {
    const calls = /\b(?:createHash|createHmac|hkdfSync|hash)\('([\w-]+)'/g;
    const used = new Set(all.flatMap(({ text }) => [...text.matchAll(calls)].map(([, name]) => name)));
    expect([...used]).toEqual(['sha256']);
  });

  it('switches no check of a certificate off', () => {
    expect(
      withWords(all, /rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity|ignoreTLS|minVersion/),
    ).toEqual([]);
  });
});

const registry = 'https://registry.npmjs.org/';

describe('package-lock.json', () => {
  interface Locked {
    readonly resolved?: string;
    readonly integrity?: string;
    readonly link?: boolean;
  }
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

  it('takes every library from npm’s registry, by its checksum', () => {
    expect(locked.length).toBeGreaterThan(100);
    const elsewhere = locked.filter(
      ([, { resolved, integrity }]) =>
        !(resolved ?? registry).startsWith(registry) || !/^sha(256|384|512)-/.test(integrity ?? ''),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});
