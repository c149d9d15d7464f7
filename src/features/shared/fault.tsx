import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import type { Missing } from '#src/ui/lazily.ts'
import type { kindOf } from './fault-kind.ts'

/** What is not shown and why, and another try; in another version of the app, the page is to be fetched anew. */
export const Fault = ({
  kind,
  retry,
}: {
  kind: ReturnType<typeof kindOf> | Missing | 'screen'
  retry: () => unknown
}) => {
  const { common } = useText()
  const [act, word] = kind === 'replaced' ? [() => location.reload(), common.reload] : [retry, common.retry]
  return <ErrorState {...common.error[kind]} action={<Button onClick={() => void act()}>{word}</Button>} />
}
