import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `virtual:holidays`: name → days, so that the browser gets 4 KB and not the whole package. */
function holidays(years: { readonly from: number; readonly to: number }): Plugin {
  const name = 'virtual:holidays';
  const table = createRequire(import.meta.url)('@holiday-jp/holiday_jp').holidays as Record<
    string,
    { name: string; name_en: string }
  >;
  const daysByName: Record<string, string[]> = {};
  const englishNames: Record<string, string> = {};
  for (const [day, holiday] of Object.entries(table)) {
    const year = Number(day.slice(0, 4));
    if (year < years.from || year > years.to) continue;
    (daysByName[holiday.name] ??= []).push(day.replaceAll('-', ''));
    englishNames[holiday.name] = holiday.name_en;
  }
  return {
    name: 'holidays',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const daysByName = ${JSON.stringify(daysByName)}, englishNames = ${JSON.stringify(englishNames)};`
        : undefined,
  };
}

/** `operations.json` beside the web: all that the API executes for it. */
function shippedOperations(): Plugin {
  const file = here('src/graphql/generated/persisted-documents.json');
  return {
    name: 'shipped-operations',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: readFileSync(file, 'utf8') });
    },
  };
}

/** Under a policy of `default-src 'self'`: every asset is a file of its own, nothing is inlined. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwindcss(), holidays({ from: 2020, to: 2040 }), shippedOperations()],
  resolve: { alias: { '@app/domain': here('../../libs/domain/src/index.ts') } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
  },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': 'http://localhost:3000' } },
});
