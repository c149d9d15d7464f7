import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { promisedWords } from '#src/features/shared/promised.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Badge } from '#src/ui/badge.tsx'

/** The time the postponement named, and whether it has passed; nothing where it named none. */
export const PromisedTime = ({ wait }: { wait: WaitAnswer }) => {
  const { common } = useText()
  const words = promisedWords(wait, useFormat(), useAsOf().day)
  if (words === null) return null
  return (
    <span title={wait.untilText ?? undefined}>
      {words}{' '}
      {wait.overdue && (
        <Badge shape="diamond" tone="late">
          {common.overdue}
        </Badge>
      )}
    </span>
  )
}
