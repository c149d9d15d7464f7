import { auditKinds } from '#src/domain/audit.ts'
import type { Asked } from '#src/features/shared/queries.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'

const isDay = (text: string | null) => text !== null && /^\d{4}-\d\d-\d\d$/.test(text)

/** What is asked for, in the address: `?hvem=Mette&hvad=follow-up&fra=2026-01-01&til=2026-02-01&sag=24/1`. */
export const useLogFilter = () => {
  const { get, oneOf, set } = useUrlState()
  const kind = oneOf('hvad', ['all', ...auditKinds])
  const [by, from, to, caseId] = [get('hvem'), get('fra'), get('til'), get('sag')]
  const asked: Asked = {
    ...(by && { by }),
    ...(kind !== 'all' && { kind }),
    ...(isDay(from) && from && { from }),
    ...(isDay(to) && to && { to }),
    ...(caseId && { case: caseId }),
  }
  return {
    asked,
    kind,
    by: by ?? '',
    from: from ?? '',
    to: to ?? '',
    caseId,
    narrowed: Object.keys(asked).length > 0,
    set,
    clear: () => set({ hvem: null, hvad: null, fra: null, til: null, sag: null }),
  }
}
