import type { Messages } from './da.ts'
import { common } from './en/common.ts'
import { overview } from './en/overview.ts'
import { postponed } from './en/postponed.ts'
import { shell } from './en/shell.ts'

/** Every word the app shows, in English; loaded only when someone asks for it. */
export const en: Messages = { common, shell, overview, postponed }
