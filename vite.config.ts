import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { demoBuild } from './mocks/demo-build.ts'

/**
 * What several screens are made of, in one file: alone, each part would be a file of a few hundred bytes, and a screen
 * thirty requests. What the first screen has no use for stays apart: tables and their filters, long lists, sources, corrections, files.
 */
const sharedParts = {
  name: 'parts',
  test: /@tanstack\/react-query\/.*useMutation|query-core\/.*mutation|src\/(ui|features\/shared)\/(?!table|rows-in-sight|use-row-keys|load-more|filter-bar|search-input|marked-text|dialog|source\/|correction\/|list\/|log\/|kept|paged-view|export-menu|subscription|save-file|use-membership|body-select|outcome-badge|meeting-queries|document-queries)/,
  minShareCount: 2,
}

/**
 * One config for all that Vite makes: the app, the server (`vite build --ssr`), the static demo (`--mode demo`) and the
 * tests.
 * `npm run dev` runs the app on the mocked API; `npm run dev -- --mode api` on a running server.
 */
export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react(), ...(mode === 'demo' ? [demoBuild()] : [])],
  // The demo lies in any folder of any host.
  ...(mode === 'demo' && { base: './' }),
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
        // Every browser of that target knows modulepreload itself.
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: [sharedParts] } } },
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
