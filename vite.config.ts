import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { demoBuild } from './mocks/demo-build.ts'

/**
 * What several screens are made of, in one file: alone, each part would be a file of a few hundred bytes, and a screen
 * thirty requests. What the first screen has no use for stays apart: tables and their filters, long lists, sources, corrections, files.
 */
const sharedParts = {
  name: 'parts',
  test: /rolldown\/runtime|vite\/preload-helper|src\/app\/(routes|first|theme)|src\/api\/(ahead|local-name)|features\/(\w+\/asks)|@tanstack\/react-query\/.*useMutation|query-core\/.*mutation|src\/app\/nav-links|src\/api\/upload|src\/domain\/order|src\/features\/import\/(queue|found)|src\/(ui|features\/shared)\/(?!table|rows|select|state-badge|no-rows|use-url-state|use-row-keys|load-more|filter-bar|search-input|marked-text|dialog|source\/|correction\/|list\/|log\/|paged-view|export-menu|subscription|save-file|use-membership|body-select|outcome-badge|meeting-queries|document-queries)/,
  minShareCount: 2,
  priority: 1,
}

/** What every screen with a list has: filters, a search, a file to take home. */
const listParts = {
  name: 'lists',
  test: /@tanstack\/.*infiniteQuery|src\/i18n\/.*exports|src\/(ui|features\/shared)\/(rows\.|select|state-badge|no-rows|use-url-state|use-row-keys|filter-bar|search-input|body-select|export-menu|subscription|save-file)/i,
  minShareCount: 2,
}

/** What every screen with a table has. */
const tableParts = {
  name: 'tables',
  test: /src\/(i18n\/.*cases|ui\/(table|load-more)|features\/(cases\/case\.module|shared\/(paged-view|list\/)))/,
  minShareCount: 2,
}

/** What the line of time and its table both say. */
const waitParts = {
  name: 'waits',
  test: /src\/features\/postponed\/(lanes|marks|use-mark-words|body-heading|timeline\.module)/,
  minShareCount: 2,
}

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

/**
 * One config for all that Vite makes: the app, the server (`vite build --ssr`), the static demo (`--mode demo`) and the
 * tests.
 * `npm run dev` runs the app on the mocked API; `npm run dev -- --mode api` on a running server.
 */
export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [compressed]), ...(mode === 'demo' ? [demoBuild()] : [])],
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
        rolldownOptions: { output: { codeSplitting: { groups: [listParts, tableParts, waitParts, sharedParts] } } },
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
