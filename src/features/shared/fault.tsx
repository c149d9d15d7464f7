import type { ReactNode } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import type { Missing } from '#src/ui/lazily.ts'
import type { kindOf } from './fault-kind.ts'

/** What is not shown and why, and another try; in another version of the app, the page is to be fetched anew. */
export const Fault = ({
  kind,
  retry,
  elsewhere,
}: {
  kind: ReturnType<typeof kindOf> | Missing | 'screen'
  retry: () => unknown
  /** The way on where there is nothing to be had, however often one tries. */
  elsewhere?: ReactNode
}) => {
  const { common } = useText()
  const [act, word] = kind === 'replaced' ? [() => location.reload(), common.reload] : [retry, common.retry]
  return (
    <ErrorState
      {...common.error[kind]}
      action={kind === 'not-found' && elsewhere ? elsewhere : <Button onClick={() => void act()}>{word}</Button>}
    />
  )
}
