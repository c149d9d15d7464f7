import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { demoBuild } from './mocks/demo-build.ts'

/**
 * What each file of script is made of. Rolldown's own division is a file for each set of screens that share a part: thirty
 * of a few hundred bytes for one screen. The first screen has 125 kB (targets.md), so what it does not draw stays apart.
 */
const chunks = [
  // The app itself, whichever screen comes first.
  { name: 'app', tags: ['$initial' as const], test: /^(?!.*(index\.html|src\/app\/main))/, priority: 3 },
  // What every screen with a list has: filters, a search, a file to take home.
  {
    name: 'lists',
    test: /@tanstack\/.*infiniteQuery|src\/(ui|features\/shared)\/(rows\.|row-heights|reach\.|select|no-rows|use-url-state|use-row-keys|filter-bar|search-input|body-select|export-menu|menu\.)/i,
    priority: 2,
  },
  // What every screen with a table has.
  {
    name: 'tables',
    test: /src\/(i18n\/.*(cases|lists)\.ts|ui\/(table|load-more|copy)|domain\/case\.|features\/(cases\/case\.module|shared\/(paged-view|list\/|row-link)))/,
    priority: 2,
  },
  // What stands beside a title: how it fares, when it is due.
  {
    name: 'badges',
    test: /src\/(ui\/badge|i18n\/case-words|domain\/due|features\/shared\/(follow-up-marks|missed|state-badge|due|when))/,
    priority: 2,
  },
  // What the line of time and its table both say.
  {
    name: 'waits',
    test: /src\/(i18n\/.*postponed|features\/postponed\/(lanes\.|marks|use-mark-words|body-heading|timeline\.module))/,
    priority: 2,
  },
  // What else most screens are made of.
  {
    name: 'parts',
    test: /src\/(domain\/(order|standing-still)|(ui|features\/shared)\/(card|use-printing|use-width|query-|agenda-queries|source-link|checkbox|case-link|promised|wait-age|fault-kind))/,
    priority: 1,
  },
  // The files being imported: every screen tells how they fare, as soon as it is drawn.
  { name: 'queue', test: /src\/(api\/upload|features\/import\/(found|queue|use-import-queue))/, priority: 1 },
  // What is left of what screens share: many small parts, together in one file; none of them is the first screen's, which
  // has its own above.
  { name: 'more', test: /src\/(?!app\/main)|@tanstack\//, priority: 0 },
].map((chunk) => ({ minShareCount: chunk.name === 'app' ? 1 : 2, ...chunk }))

/** The demo lies in any folder of any host. */
const baseOf = (mode: string) => (mode === 'demo' ? './' : '/')

/** Scripts and styles lie compressed beside themselves, as small as they can be: the server need not do it for each who asks. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.values(bundle)) {
      if (!/\.(js|css)$/.test(file.fileName)) continue
      const content = file.type === 'chunk' ? file.code : file.source
      writeFileSync(join(dir, `${file.fileName}.br`), brotliCompressSync(content))
      writeFileSync(join(dir, `${file.fileName}.gz`), gzipSync(content, { level: 9 }))
    }
  },
}

/** The router's parts that are not used, left out: it does not say that to make them, and to name them, does nothing else. */
const partsUsed: Plugin = {
  name: 'parts-used',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/react-router\// },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = .*$/gm, '')
        .replaceAll(/^var \w+ = (?=React\d*\.(forwardRef|memo)\()/gm, '$&/* @__PURE__ */ '),
  },
}

/**
 * One config for all that Vite makes: the app, the server (`vite build --ssr`), the static demo (`--mode demo`) and the
 * tests.
 * `npm run dev` runs the app on the mocked API; `npm run dev -- --mode api` on a running server.
 */
export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [partsUsed, compressed]), ...(mode === 'demo' ? [demoBuild()] : [])],
  base: baseOf(mode),
  // The mocked API in its worker loads pdf.js when it is first needed.
  worker: { format: 'es' },
  server: {
    port: 5173,
    ...(mode === 'api' && { proxy: { '/api': process.env.SAGSGANG_URL ?? 'http://127.0.0.1:4310' } }),
  },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: { input: { main: 'src/server/main.ts', 'reader-worker': 'src/server/reader-worker.ts' } },
      }
    : {
        outDir: mode === 'demo' ? 'dist/demo' : 'dist/app',
        target: 'baseline-widely-available',
        // The server names a screen's code in its page.
        manifest: true,
        // Every browser of that target knows modulepreload itself.
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunks } } },
      },
  test: {
    // Processes, databases and 196 real meetings on a shared machine: a limit for what hangs, not for what is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest leaves a core to whoever watches; nobody does.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/{domain,minutes,store,api,server,mocks,i18n}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['test/{app,ui,features}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
}))
