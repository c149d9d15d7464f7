import { keep, kept } from './kept.ts'
import { useUrlState } from '../use-url-state.ts'

const parameter = 'kolonner'
const none = 'ingen'

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/**
 * The columns to show: those the address names, else those last chosen on this machine, else all. Names that the list
 * has not are passed over, so that an old link still shows something.
 */
export function columnsShown(all: readonly string[], asked: string | null, chosen: unknown): string[] {
  const names = asked === null ? chosen : asked.split(',')
  return isNames(names) ? all.filter((name) => names.includes(name)) : [...all]
}

/** Which columns of a list are shown, in the address and remembered. */
export const useColumnsShown = (list: string, all: readonly string[]) => {
  const { get, set } = useUrlState()
  const key = `columns.${list}`
  const shown = columnsShown(all, get(parameter), kept(key))
  const show = (names: readonly string[]) => {
    const isAll = names.length === all.length
    keep(key, isAll ? null : names)
    set({ [parameter]: isAll ? null : names.join(',') || none })
  }
  return { shown, show }
}
