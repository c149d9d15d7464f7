import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

/** The folder of real minutes and design beside the checkout; not part of the project. */
export const shared = fileURLToPath(new URL('../../shared/', import.meta.url))

/** `describe` for tests of real minutes: skipped, saying so, where `../shared` is absent. */
export const describeWithShared = existsSync(shared) ? describe : describe.skip
if (!existsSync(shared)) console.log('Tests of real minutes are skipped, since ../shared is absent.')
