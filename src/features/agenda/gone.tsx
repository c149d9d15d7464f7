import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { useDeskAtHand } from './desk-context.ts'

/** Someone else deleted the draft: what stands here still does, and can be made anew. */
export const Gone = () => {
  const { gone } = useText().agenda
  const { restore } = useDeskAtHand()
  return <ErrorState title={gone.title} text={gone.text} action={<Button onClick={restore}>{gone.restore}</Button>} />
}
