import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The page may talk to its own address alone, and the service worker answers there for the API. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "form-action 'none'",
].join('; ')

/** Files that are there beside what is bundled; `./` is index.html by the name it is asked for. */
const beside = ['./', 'favicon.svg']

/** What the static demo has beside the app: its service worker, the list of its parts, and a policy in the page. */
export const demoBuild = (): Plugin => ({
  name: 'demo',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const parts = Object.keys(bundle).filter((name) => name !== 'index.html')
      this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify([...beside, ...parts]) })
      const source = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
    },
  },
})
