import { fileURLToPath } from 'node:url'

export const migrationsFolder = fileURLToPath(new URL('../../src/store/migrations', import.meta.url))
