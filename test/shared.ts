import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

/** The folder of real minutes and design beside the checkout; not part of the project. */
export const shared = fileURLToPath(new URL('../../shared/', import.meta.url))

/** `describe` for tests of real minutes: skipped, saying so, where `../shared` is absent. */
export function describeWithShared(name: string, tests: () => void): void {
  if (!existsSync(shared)) console.log(`Skipped, since ../shared is absent: ${name}`)
  describe.skipIf(!existsSync(shared))(name, tests)
}
